package dev.mitra.license.transfer.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.transfer.MergedOrganisations;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Two organisations became one: the licences of the first belong to the second. Files stay as they are, since they
/// name the customer as ordered.
@ApplicationScoped
public class MergeOrganisations {

    private final MergedOrganisations merged;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public MergeOrganisations(MergedOrganisations merged, AuditTrail audit, BusinessClock clock) {
        this.merged = merged;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return false when the first was merged before
    @Transactional
    public boolean merge(UUID organisation, UUID into, String reason, String actor) {
        boolean fresh = merged.merge(organisation, into, actor, reason, clock.now());
        if (fresh) {
            audit.record(actor, "OrganisationsMerged", organisation.toString(), null, into + ": " + reason);
        }
        return fresh;
    }
}
