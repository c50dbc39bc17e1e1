/// Wrapped signing keys in PostgreSQL.
@NullMarked
package dev.mitra.account.token.db;

import org.jspecify.annotations.NullMarked;
