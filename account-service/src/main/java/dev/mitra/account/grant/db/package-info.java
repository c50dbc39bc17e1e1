/// Grants in PostgreSQL.
@NullMarked
package dev.mitra.account.grant.db;

import org.jspecify.annotations.NullMarked;
