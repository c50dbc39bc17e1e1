package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Code;
import dev.mitra.account.grant.Exchange;
import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.grant.Refresh;
import dev.mitra.account.sealing.RandomSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Exchanges an authorization code, once.
@ApplicationScoped
public class ExchangeCode {

    private final Grants grants;
    private final LiveGrants live;
    private final EndGrants endGrants;
    private final InstantSource time;

    ExchangeCode(Grants grants, LiveGrants live, EndGrants endGrants, InstantSource time) {
        this.grants = grants;
        this.live = live;
        this.endGrants = endGrants;
        this.time = time;
    }

    /// @param application that authenticated itself, or named itself when it is public
    @Transactional
    public Exchange exchange(String application, Code.Shown shown) {
        return grants.lockCode(shown.code())
                .map(code -> exchange(application, code, shown))
                .orElseGet(Exchange.Refused::new);
    }

    private Exchange exchange(String application, Code code, Code.Shown shown) {
        var grant = live.find(code.grant()).filter(found -> found.application().equals(application));
        if (grant.isEmpty()) {
            return new Exchange.Refused();
        }
        if (code.used()) {
            endGrants.reused(grant.get(), "CodeReused");
            return new Exchange.Reused();
        }
        var now = time.instant();
        if (!code.answers(shown, now)) {
            return new Exchange.Refused();
        }
        grants.useCode(shown.code(), now);
        return new Exchange.Done(grant.get(), code.nonce(), refresh(grant.get(), now));
    }

    private Optional<RandomSecret> refresh(Grant grant, Instant now) {
        if (!grant.isOffline()) {
            return Optional.empty();
        }
        var secret = RandomSecret.random();
        grants.add(Refresh.of(grant, now), secret);
        return Optional.of(secret);
    }
}
