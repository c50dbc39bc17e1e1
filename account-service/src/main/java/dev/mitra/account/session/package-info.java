/// Logging in with e-mail address and password.
@NullMarked
package dev.mitra.account.session;

import org.jspecify.annotations.NullMarked;
