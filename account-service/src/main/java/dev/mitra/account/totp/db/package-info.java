/// The second factor in PostgreSQL, its secret sealed.
@NullMarked
package dev.mitra.account.totp.db;

import org.jspecify.annotations.NullMarked;
