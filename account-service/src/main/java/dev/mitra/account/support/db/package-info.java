/// Support grants in PostgreSQL.
@NullMarked
package dev.mitra.account.support.db;

import org.jspecify.annotations.NullMarked;
