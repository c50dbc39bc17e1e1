package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.GrantId;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/// Grants that hold now: neither ended nor expired, in a session that nobody ended.
@ApplicationScoped
public class LiveGrants {

    private final Grants grants;
    private final BrowserSessions sessions;
    private final InstantSource time;

    LiveGrants(Grants grants, BrowserSessions sessions, InstantSource time) {
        this.grants = grants;
        this.sessions = sessions;
        this.time = time;
    }

    @Transactional
    public Optional<Grant> find(GrantId id) {
        return grants.find(id)
                .filter(grant -> time.instant().isBefore(grant.expiresAt()))
                .filter(grant -> sessions.isUnended(grant.session()));
    }

    /// The grant of a refresh token that would be accepted now.
    @Transactional
    public Optional<Grant> ofRefresh(RandomSecret secret) {
        return grants.lockRefresh(secret)
                .filter(refresh -> !refresh.used() && time.instant().isBefore(refresh.expiresAt()))
                .flatMap(refresh -> find(refresh.grant()));
    }
}
