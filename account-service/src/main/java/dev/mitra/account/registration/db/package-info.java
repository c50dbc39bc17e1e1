/// Requests that wait to be answered, in PostgreSQL.
@NullMarked
package dev.mitra.account.registration.db;

import org.jspecify.annotations.NullMarked;
