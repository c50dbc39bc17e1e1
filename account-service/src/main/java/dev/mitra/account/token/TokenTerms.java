package dev.mitra.account.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a token of an application says beside who the person is.
///
/// @param grant ends it early, where somebody asks
public record TokenTerms(
        String application,
        Set<String> scopes,
        String session,
        UUID grant,
        Instant authenticatedAt,
        List<String> methods,
        Optional<String> nonce) {}
