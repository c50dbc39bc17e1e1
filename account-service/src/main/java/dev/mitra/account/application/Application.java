package dev.mitra.account.application;

import dev.mitra.account.sealing.RandomSecret;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// One of the vendor's applications to which people log in (an OAuth 2 client that a person uses).
///
/// @param id its `client_id`
/// @param name what people read on the consent page
/// @param secretHash SHA-256 of its secret; empty for a public client, which has to use PKCE (RFC 7636)
/// @param redirects where answers may go; compared character by character (RFC 9700, 2.1)
/// @param logoutRedirects where a browser may go after a log-out
/// @param scopes the most that it may ask for
/// @param consent whether people are asked before it learns about them
public record Application(
        String id,
        String name,
        Optional<SecretHash> secretHash,
        Set<String> redirects,
        Set<String> logoutRedirects,
        Set<String> scopes,
        boolean consent) {

    public Application {
        redirects = Set.copyOf(redirects);
        logoutRedirects = Set.copyOf(logoutRedirects);
        scopes = Set.copyOf(scopes);
    }

    public boolean isPublic() {
        return secretHash.isEmpty();
    }

    /// Whether this is the secret; false for a public client. Takes the same time for every wrong one.
    public boolean hasSecret(String secret) {
        return secretHash
                .filter(hash -> MessageDigest.isEqual(hash.bytes(), new RandomSecret(secret).hash()))
                .isPresent();
    }

    /// Those of the wished scopes that it may have, in the wished order.
    public Set<String> allowed(Collection<String> wished) {
        var allowed = new LinkedHashSet<>(wished);
        allowed.retainAll(scopes);
        return allowed;
    }

    /// The hash of a secret, which never shows itself.
    public record SecretHash(byte[] bytes) {
        @Override
        public String toString() {
            return "SecretHash[hidden]";
        }
    }
}
