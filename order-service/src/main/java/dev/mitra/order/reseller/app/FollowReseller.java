package dev.mitra.order.reseller.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.reseller.Policies;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Keeps what is known of a reseller equal to its events. Before its activation there is nothing to know, since
/// the activation brings rate, standing and profile.
@ApplicationScoped
public class FollowReseller {

    private final Resellers resellers;
    private final Policies policies;

    FollowReseller(Resellers resellers, Policies policies) {
        this.resellers = resellers;
        this.policies = policies;
    }

    /// @param version of the reseller's stream; an older event changes nothing
    @Transactional
    public void apply(ResellerId id, long version, ResellerFact fact) {
        resellers.lock(id).ifPresentOrElse(known -> resellers.save(known.after(version, newest(known, fact))), () -> {
            if (fact instanceof ResellerFact.Activated activated) {
                resellers.add(Reseller.begin(id, version, activated));
            }
        });
    }

    /// Accepting an older version beside the newer one takes nothing back. One of which nothing was heard yet is no
    /// older one.
    private ResellerFact newest(Reseller known, ResellerFact fact) {
        return fact instanceof ResellerFact.PolicyAccepted(var accepted)
                        && policies.firstDayOf(accepted).isPresent()
                        && policies.isBefore(accepted, known.acceptedPolicy())
                ? new ResellerFact.PolicyAccepted(known.acceptedPolicy())
                : fact;
    }
}
