package dev.mitra.account.client;

import java.time.Instant;
import java.util.Optional;

/// By what an API client can authenticate itself; what is secret about it is not in here.
///
/// @param kid of a key
public record Credential(CredentialId id, Kind kind, Optional<String> kid, Instant createdAt) {

    /// Two of a kind: the new one works before the old one is taken away.
    public static final int MOST_OF_A_KIND = 2;

    public enum Kind {
        SECRET,
        KEY
    }
}
