/// The projection of resellers in PostgreSQL.
@NullMarked
package dev.mitra.account.reseller.db;

import org.jspecify.annotations.NullMarked;
