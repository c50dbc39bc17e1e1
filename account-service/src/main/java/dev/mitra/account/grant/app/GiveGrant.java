package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Code;
import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;

/// Gives an application a code for the person who is logged in.
@ApplicationScoped
public class GiveGrant {

    private final Grants grants;
    private final InstantSource time;

    GiveGrant(Grants grants, InstantSource time) {
        this.grants = grants;
        this.time = time;
    }

    @Transactional
    public RandomSecret give(BrowserSession session, String application, Set<String> scopes, Code.Wanted wanted) {
        var now = time.instant();
        var grant = Grant.of(session, application, scopes, now);
        var secret = RandomSecret.random();
        grants.add(grant);
        grants.add(Code.of(grant, wanted, now), secret);
        return secret;
    }
}
