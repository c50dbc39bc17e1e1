package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Consents;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;

/// Asks for, and remembers, whether a person agrees.
@ApplicationScoped
public class KeepConsents {

    private final Consents consents;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepConsents(Consents consents, AuditTrail audit, InstantSource time) {
        this.consents = consents;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public boolean isGiven(AccountId account, String application, Set<String> scopes) {
        return consents.of(account, application).containsAll(scopes);
    }

    @Transactional
    public void give(AccountId account, String application, Set<String> scopes) {
        consents.give(account, application, scopes, time.instant());
        audit.record(account.external(), "ConsentGiven", application, null, String.join(" ", scopes));
    }
}
