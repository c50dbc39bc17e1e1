/// The second factor: codes of an authenticator application (RFC 6238) and recovery codes.
@NullMarked
package dev.mitra.account.totp;

import org.jspecify.annotations.NullMarked;
