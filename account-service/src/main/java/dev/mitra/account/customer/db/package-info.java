/// Which order belongs to which account, in PostgreSQL.
@NullMarked
package dev.mitra.account.customer.db;

import org.jspecify.annotations.NullMarked;
