/// Organisations and their members in PostgreSQL.
@NullMarked
package dev.mitra.account.organisation.db;

import org.jspecify.annotations.NullMarked;
