package dev.mitra.account.oauth;

import dev.mitra.account.token.AccessToken;
import java.util.Optional;
import java.util.Set;

/// The tokens of a grant.
///
/// @param idToken when the grant has the scope `openid`
/// @param scopes of the access token
public record IssuedTokens(AccessToken access, Optional<String> idToken, Set<String> scopes) {}
