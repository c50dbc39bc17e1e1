/// `/oauth2/jwks` and the discovery document.
@NullMarked
package dev.mitra.account.token.http;

import org.jspecify.annotations.NullMarked;
