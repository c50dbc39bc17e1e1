/// Hashing and checking on threads of their own, and the one way to set a password.
@NullMarked
package dev.mitra.account.password.app;

import org.jspecify.annotations.NullMarked;
