/// Setting up, checking and dropping the second factor.
@NullMarked
package dev.mitra.account.totp.app;

import org.jspecify.annotations.NullMarked;
