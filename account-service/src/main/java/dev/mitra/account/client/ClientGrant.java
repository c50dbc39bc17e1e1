package dev.mitra.account.client;

import dev.mitra.account.token.AccessToken;
import java.util.Set;

/// What becomes of client credentials (RFC 6749, 4.4) once the client is known.
public sealed interface ClientGrant {
    record Granted(AccessToken token, Set<String> scopes) implements ClientGrant {}

    /// The client may have none of the scopes that it wishes.
    record NoScope() implements ClientGrant {}

    /// The client is who it says, but its owner acts for no ACTIVE reseller now.
    record NotNow() implements ClientGrant {}
}
