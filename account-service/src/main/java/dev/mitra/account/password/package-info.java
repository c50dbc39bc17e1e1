/// Passwords: what is accepted, and how it is hashed.
@NullMarked
package dev.mitra.account.password;

import org.jspecify.annotations.NullMarked;
