/// Requests that wait, in PostgreSQL.
@NullMarked
package dev.mitra.account.recovery.db;

import org.jspecify.annotations.NullMarked;
