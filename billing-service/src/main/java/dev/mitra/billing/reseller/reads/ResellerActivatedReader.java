package dev.mitra.billing.reseller.reads;

import dev.mitra.billing.reseller.Standing;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// The first picture of a reseller.
@ApplicationScoped
@EventType(name = "ResellerActivated", topic = "mitra.reseller")
class ResellerActivatedReader implements EventReader<ResellerActivatedReader.ResellerActivated> {

    record ResellerActivated(ResellerId resellerId, Standing standing, ProfileView profile, long version) {}

    private final KnowReseller knowReseller;

    ResellerActivatedReader(KnowReseller knowReseller) {
        this.knowReseller = knowReseller;
    }

    @Override
    public void read(ResellerActivated event) {
        knowReseller.profile(event.profile().of(event.resellerId()), event.version());
        knowReseller.standing(event.resellerId(), event.standing(), 0, event.version());
    }
}
