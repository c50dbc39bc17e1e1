/// Identities elsewhere, in PostgreSQL.
@NullMarked
package dev.mitra.account.federation.db;

import org.jspecify.annotations.NullMarked;
