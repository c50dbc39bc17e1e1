/// Password hashes in PostgreSQL, apart from the accounts, so that an account may have none.
@NullMarked
package dev.mitra.account.password.db;

import org.jspecify.annotations.NullMarked;
