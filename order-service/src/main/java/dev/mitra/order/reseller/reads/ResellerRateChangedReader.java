package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

@ApplicationScoped
@EventType(name = "ResellerRateChanged", topic = "mitra.reseller")
class ResellerRateChangedReader implements EventReader<ResellerRateChangedReader.ResellerRateChanged> {

    record ResellerRateChanged(ResellerId resellerId, long version, Percentage rate, LocalDate validFrom) {}

    private final FollowReseller follow;

    ResellerRateChangedReader(FollowReseller follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerRateChanged event) {
        follow.apply(
                event.resellerId(),
                event.version(),
                new ResellerFact.RateChanged(new DatedRate(event.validFrom(), event.rate())));
    }
}
