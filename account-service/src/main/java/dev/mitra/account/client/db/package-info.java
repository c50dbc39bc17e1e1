/// API clients and the hashes of their secrets in PostgreSQL.
@NullMarked
package dev.mitra.account.client.db;

import org.jspecify.annotations.NullMarked;
