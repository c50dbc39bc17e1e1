package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.GrantId;
import dev.mitra.account.grant.Grants;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Ends grants with all their tokens: on the application's wish, on the person's, or because a copy was used.
@ApplicationScoped
public class EndGrants {

    private final Grants grants;
    private final AuditTrail audit;
    private final InstantSource time;

    EndGrants(Grants grants, AuditTrail audit, InstantSource time) {
        this.grants = grants;
        this.audit = audit;
        this.time = time;
    }

    /// A code or refresh token came a second time.
    @Transactional
    public void reused(Grant grant, String act) {
        if (grants.end(grant.id(), time.instant())) {
            audit.record(grant.account().external(), act, grant.session().external(), grant.application(), null);
        }
    }

    /// The application gives a refresh token back (RFC 7009); somebody else's stays.
    @Transactional
    public void revoke(String application, RandomSecret refresh) {
        grants.lockRefresh(refresh)
                .flatMap(known -> grants.find(known.grant()))
                .filter(grant -> grant.application().equals(application))
                .ifPresent(grant -> grants.end(grant.id(), time.instant()));
    }

    /// The application gives back the grant that an access token names.
    @Transactional
    public void revoke(String application, GrantId id) {
        grants.find(id)
                .filter(grant -> grant.application().equals(application))
                .ifPresent(grant -> grants.end(grant.id(), time.instant()));
    }

    @Transactional
    public void all(AccountId account) {
        grants.endAll(account, time.instant());
    }
}
