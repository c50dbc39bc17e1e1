package dev.mitra.account.support.app;

import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrant.Reason;
import dev.mitra.account.support.SupportGrant.Scope;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.account.support.SupportGrants;
import dev.mitra.account.support.publishes.SupportGranted;
import dev.mitra.account.support.publishes.SupportRevoked;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/// Ends support grants and says so, whoever asks for it.
@ApplicationScoped
public class EndSupport {

    private static final int BATCH = 500;

    private final SupportGrants grants;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final BusinessClock clock;

    EndSupport(SupportGrants grants, Outbox outbox, AuditTrail audit, BusinessClock clock) {
        this.grants = grants;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Puts a grant in the place of the open one of its scope.
    @Transactional(TxType.MANDATORY)
    SupportGrant replace(SupportGrant fresh) {
        var by = fresh.grantedBy().external();
        grants.lockOpen(new Scope(fresh.organisation(), fresh.reseller(), fresh.license()))
                .ifPresent(old -> end(by, old, old.isInForce(clock.now()) ? Reason.REPLACED : Reason.EXPIRED));
        grants.add(fresh);
        outbox.publish(SupportGranted.of(fresh));
        audit.record(
                by, "SupportGranted", fresh.reseller().external(), null, fresh.group() + " until " + fresh.expiresAt());
        return fresh;
    }

    /// False when there is none, or it has ended.
    @Transactional
    public boolean one(AccountId by, OrganisationId organisation, SupportGrantId id) {
        var open = grants.lock(id, organisation).filter(grant -> grant.ending().isEmpty());
        open.ifPresent(grant -> end(by.external(), grant, Reason.REVOKED));
        return open.isPresent();
    }

    /// An organisation that is no more trusts nobody.
    @Transactional
    public void ofOrganisation(AccountId by, OrganisationId organisation) {
        grants.lockOpen(organisation).forEach(grant -> end(by.external(), grant, Reason.REVOKED));
    }

    /// Those whose time is over. Nothing depends on this being done: it only tells.
    ///
    /// @return whether there may be more
    @Transactional
    boolean someExpired() {
        var expired = grants.lockExpired(clock.now(), BATCH);
        expired.forEach(grant -> end("system", grant, Reason.EXPIRED));
        return expired.size() == BATCH;
    }

    private void end(String by, SupportGrant grant, Reason reason) {
        var ended = grant.end(clock.now(), reason);
        grants.save(ended);
        outbox.publish(SupportRevoked.of(ended));
        audit.record(by, "SupportRevoked", grant.reseller().external(), grant.group(), reason.name());
    }
}
