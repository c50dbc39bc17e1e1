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

/// The reseller is none any more: whoever acted for it may go, join another organisation or be erased.
@ApplicationScoped
@EventType(name = "ResellerLeft", topic = "mitra.reseller")
class ResellerLeftReader implements EventReader<ResellerLeftReader.ResellerLeft> {

    record ResellerLeft(UUID resellerId, UUID accountId, long version) {}

    private final FollowResellers follow;

    ResellerLeftReader(FollowResellers follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerLeft event) {
        follow.follow(new ResellerMembership(
                new ResellerId(event.resellerId()), new AccountId(event.accountId()), State.LEFT, event.version()));
    }
}
