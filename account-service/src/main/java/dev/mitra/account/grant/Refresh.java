package dev.mitra.account.grant;

import java.time.Duration;
import java.time.Instant;

/// A refresh token. Each is used once and replaced; one that comes again was copied, and ends its family.
public record Refresh(GrantId grant, Instant expiresAt, boolean used) {

    /// Without use.
    private static final Duration LASTS = Duration.ofDays(30);

    public static Refresh of(Grant grant, Instant now) {
        var end = now.plus(LASTS);
        return new Refresh(grant.id(), end.isBefore(grant.expiresAt()) ? end : grant.expiresAt(), false);
    }
}
