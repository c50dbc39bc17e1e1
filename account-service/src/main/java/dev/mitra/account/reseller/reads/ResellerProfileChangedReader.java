package dev.mitra.account.reseller.reads;

import dev.mitra.account.reseller.app.NameResellers;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// A reseller may be called differently now.
@ApplicationScoped
@EventType(name = "ResellerProfileChanged", topic = "mitra.reseller")
class ResellerProfileChangedReader implements EventReader<ResellerProfileChangedReader.ResellerProfileChanged> {

    record ResellerProfileChanged(UUID resellerId, Profile profile, long version) {}

    record Profile(String legalName) {}

    private final NameResellers nameResellers;

    ResellerProfileChangedReader(NameResellers nameResellers) {
        this.nameResellers = nameResellers;
    }

    @Override
    public void read(ResellerProfileChanged event) {
        nameResellers.name(new ResellerId(event.resellerId()), event.profile().legalName(), event.version());
    }
}
