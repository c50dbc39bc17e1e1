package dev.mitra.account.recovery.app;

import dev.mitra.account.grant.app.EndGrants;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Ends all that somebody could go on with without the password: sessions, and what they let applications do.
@ApplicationScoped
public class EndAccess {

    private final KeepSessions keepSessions;
    private final EndGrants endGrants;
    private final AuditTrail audit;

    EndAccess(KeepSessions keepSessions, EndGrants endGrants, AuditTrail audit) {
        this.keepSessions = keepSessions;
        this.endGrants = endGrants;
        this.audit = audit;
    }

    @Transactional
    public void of(AccountId account) {
        keepSessions.endAll(account);
        endGrants.all(account);
        audit.record(account.external(), "PasswordReset", account.external(), null, null);
    }
}
