/// Issuing tokens, rotating keys, and verifying our own tokens without asking ourselves over HTTP.
@NullMarked
package dev.mitra.account.token.app;

import org.jspecify.annotations.NullMarked;
