package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Exchange;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.grant.Refresh;
import dev.mitra.account.sealing.RandomSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/// Takes a refresh token for the next one (RFC 9700, 2.2.2). One that was taken before ends the whole family:
/// either its thief or its owner came second.
@ApplicationScoped
public class RotateRefresh {

    private final Grants grants;
    private final LiveGrants live;
    private final EndGrants endGrants;
    private final InstantSource time;

    RotateRefresh(Grants grants, LiveGrants live, EndGrants endGrants, InstantSource time) {
        this.grants = grants;
        this.live = live;
        this.endGrants = endGrants;
        this.time = time;
    }

    @Transactional
    public Exchange rotate(String application, RandomSecret shown) {
        return grants.lockRefresh(shown)
                .map(refresh -> rotate(application, refresh, shown))
                .orElseGet(Exchange.Refused::new);
    }

    private Exchange rotate(String application, Refresh refresh, RandomSecret shown) {
        var now = time.instant();
        var grant =
                live.find(refresh.grant()).filter(found -> found.application().equals(application));
        if (grant.isEmpty()) {
            return new Exchange.Refused();
        }
        if (refresh.used()) {
            endGrants.reused(grant.get(), "RefreshTokenReused");
            return new Exchange.Reused();
        }
        if (!now.isBefore(refresh.expiresAt())) {
            return new Exchange.Refused();
        }
        var next = RandomSecret.random();
        grants.useRefresh(shown, now);
        grants.add(Refresh.of(grant.get(), now), next);
        return new Exchange.Done(grant.get(), Optional.empty(), Optional.of(next));
    }
}
