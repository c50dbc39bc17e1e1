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

/// The role goes; tokens that carry it die within ten minutes.
@ApplicationScoped
@EventType(name = "ResellerSuspended", topic = "mitra.reseller")
class ResellerSuspendedReader implements EventReader<ResellerSuspendedReader.ResellerSuspended> {

    record ResellerSuspended(UUID resellerId, UUID accountId, long version) {}

    private final FollowResellers follow;

    ResellerSuspendedReader(FollowResellers follow) {
        this.follow = follow;
    }

    @Override
    public void read(ResellerSuspended event) {
        follow.follow(new ResellerMembership(
                new ResellerId(event.resellerId()),
                new AccountId(event.accountId()),
                State.SUSPENDED,
                event.version()));
    }
}
