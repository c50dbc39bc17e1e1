package dev.mitra.account.grant;

import dev.mitra.account.sealing.RandomSecret;
import java.util.Optional;

/// What becomes of a code or a refresh token that an application presents.
public sealed interface Exchange {
    /// @param nonce of the authorization request, for the ID token that answers it
    /// @param refresh the next refresh token, when the grant has them
    record Done(Grant grant, Optional<String> nonce, Optional<RandomSecret> refresh) implements Exchange {}

    /// Unknown, expired, somebody else's, or shown with the wrong verifier or address: `invalid_grant` for all.
    record Refused() implements Exchange {}

    /// It was used before: the whole grant has ended.
    record Reused() implements Exchange {}
}
