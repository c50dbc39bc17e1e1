package dev.mitra.order.reseller.app;

import dev.mitra.kernel.ResellerId;
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

    FollowReseller(Resellers resellers) {
        this.resellers = resellers;
    }

    /// @param version of the reseller's stream; an older event changes nothing
    @Transactional
    public void apply(ResellerId id, long version, ResellerFact fact) {
        resellers.lock(id).ifPresentOrElse(known -> resellers.save(known.after(version, fact)), () -> {
            if (fact instanceof ResellerFact.Activated activated) {
                resellers.add(Reseller.begin(id, version, activated));
            }
        });
    }
}
