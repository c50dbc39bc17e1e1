package dev.mitra.account.oauth.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.Scope;
import dev.mitra.account.grant.GrantId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads our own claims out of our own access tokens.
final class TokenClaims {

    private TokenClaims() {}

    static Set<String> scopes(JWTClaimsSet token) {
        return Set.copyOf(Scope.parse(text(token, "scope")).toStringList());
    }

    /// The grant of an application's token; a program's has none.
    static Optional<GrantId> grant(JWTClaimsSet token) {
        var id = text(token, "grant_id");
        return id.isEmpty() ? Optional.empty() : Optional.of(new GrantId(UUID.fromString(id)));
    }

    static String client(JWTClaimsSet token) {
        return text(token, "client_id");
    }

    private static String text(JWTClaimsSet token, String name) {
        return token.getClaim(name) instanceof String text ? text : "";
    }
}
