package dev.mitra.account.reseller.reads;

import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.ResellerMembership.State;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The role comes back.
@ApplicationScoped
@EventType(name = "ResellerReinstated", topic = "mitra.reseller")
class ResellerReinstatedReader implements EventReader<ResellerReinstatedReader.ResellerReinstated> {

    record ResellerReinstated(UUID resellerId, UUID accountId, long version) {}

    private final FollowResellers follow;

    ResellerReinstatedReader(FollowResellers follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerReinstated event) {
        follow.follow(new ResellerMembership(
                new ResellerId(event.resellerId()), new AccountId(event.accountId()), State.ACTIVE, event.version()));
    }
}
