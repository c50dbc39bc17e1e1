package dev.mitra.order.reseller.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.order.reseller.app.FollowReseller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
@EventType(name = "ResellerActivated", topic = "mitra.reseller")
class ResellerActivatedReader implements EventReader<ResellerActivatedReader.ResellerActivated> {

    record ResellerActivated(
            ResellerId resellerId,
            AccountId accountId,
            long version,
            Instant occurredAt,
            Percentage rate,
            Standing standing,
            String policyVersion,
            ProfileView profile) {}

    private final FollowReseller follow;
    private final BusinessClock clock;

    ResellerActivatedReader(FollowReseller follow, BusinessClock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    @Override
    public void read(ResellerActivated event) {
        var rate = new DatedRate(clock.dateOf(event.occurredAt()), event.rate());
        var fact = new ResellerFact.Activated(
                event.accountId(),
                rate,
                event.standing(),
                event.policyVersion(),
                event.profile().toProfile());
        follow.apply(event.resellerId(), event.version(), fact);
    }
}
