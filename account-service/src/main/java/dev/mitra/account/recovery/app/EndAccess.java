package dev.mitra.account.recovery.app;

import dev.mitra.account.client.ApiClients;
import dev.mitra.account.grant.app.EndGrants;
import dev.mitra.account.session.app.KeepSessions;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Ends all that somebody could go on with without the password: sessions, and what they let applications do.
/// API clients stay: their secrets were never behind the password, and a person who forgets one must not stop
/// a firm's orders. The mail that follows counts them.
@ApplicationScoped
public class EndAccess {

    private final KeepSessions keepSessions;
    private final EndGrants endGrants;
    private final ApiClients apiClients;
    private final AuditTrail audit;

    EndAccess(KeepSessions keepSessions, EndGrants endGrants, ApiClients apiClients, AuditTrail audit) {
        this.keepSessions = keepSessions;
        this.endGrants = endGrants;
        this.apiClients = apiClients;
        this.audit = audit;
    }

    /// How many API clients go on.
    @Transactional
    public int of(AccountId account) {
        keepSessions.endAll(account);
        endGrants.all(account);
        audit.record(account.external(), "PasswordReset", account.external(), null, null);
        return apiClients.ownedBy(account).size();
    }
}
