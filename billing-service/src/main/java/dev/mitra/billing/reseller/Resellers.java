package dev.mitra.billing.reseller;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// The resellers as their events tell; an older event changes nothing.
public interface Resellers {

    void show(ResellerProfile profile, long version);

    void show(ResellerId id, Standing standing, int paidOrders, long version);

    Optional<ResellerProfile> find(ResellerId id);
}
