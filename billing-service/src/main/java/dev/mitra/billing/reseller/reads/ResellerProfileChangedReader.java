package dev.mitra.billing.reseller.reads;

import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// A newer picture; documents of earlier orders keep theirs.
@ApplicationScoped
@EventType(name = "ResellerProfileChanged", topic = "mitra.reseller")
class ResellerProfileChangedReader implements EventReader<ResellerProfileChangedReader.ResellerProfileChanged> {

    record ResellerProfileChanged(ResellerId resellerId, ProfileView profile, long version) {}

    private final KnowReseller knowReseller;

    ResellerProfileChangedReader(KnowReseller knowReseller) {
        this.knowReseller = knowReseller;
    }

    @Override
    public void read(ResellerProfileChanged event) {
        knowReseller.profile(event.profile().of(event.resellerId()), event.version());
    }
}
