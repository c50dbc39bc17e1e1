package dev.mitra.billing.reseller.app;

import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.reseller.Standing;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Remembers what events say of a reseller.
@ApplicationScoped
public class KnowReseller {

    private final Resellers resellers;

    KnowReseller(Resellers resellers) {
        this.resellers = resellers;
    }

    @Transactional
    public void profile(ResellerProfile profile, long version) {
        resellers.show(profile, version);
    }

    @Transactional
    public void standing(ResellerId id, Standing standing, int paidOrders, long version) {
        resellers.show(id, standing, paidOrders, version);
    }
}
