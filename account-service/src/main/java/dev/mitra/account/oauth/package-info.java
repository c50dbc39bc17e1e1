/// The OAuth 2 and OpenID Connect endpoints, by which applications and programs meet us.
@NullMarked
package dev.mitra.account.oauth;

import org.jspecify.annotations.NullMarked;
