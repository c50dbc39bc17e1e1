/// The way to an outside issuer and back.
@NullMarked
package dev.mitra.account.federation.http;

import org.jspecify.annotations.NullMarked;
