package dev.mitra.account.client;

import dev.mitra.account.token.AccessToken;

/// What becomes of client credentials (RFC 6749, 4.4).
public sealed interface ClientGrant {
    record Granted(AccessToken token) implements ClientGrant {}

    /// Unknown client, revoked client or wrong secret.
    record InvalidClient() implements ClientGrant {}

    /// The client is who it says, but its owner acts for no ACTIVE reseller now.
    record NotNow() implements ClientGrant {}
}
