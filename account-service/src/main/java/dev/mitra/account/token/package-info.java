/// Signed access tokens and the keys behind them: overlapping, encrypted at rest, published as JWKS.
@NullMarked
package dev.mitra.account.token;

import org.jspecify.annotations.NullMarked;
