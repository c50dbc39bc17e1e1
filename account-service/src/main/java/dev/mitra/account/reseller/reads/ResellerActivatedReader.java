package dev.mitra.account.reseller.reads;

import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.ResellerMembership.State;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.account.reseller.app.NameResellers;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// R2.7: the account may act as reseller from now on.
@ApplicationScoped
@EventType(name = "ResellerActivated", topic = "mitra.reseller")
class ResellerActivatedReader implements EventReader<ResellerActivatedReader.ResellerActivated> {

    record ResellerActivated(UUID resellerId, UUID accountId, Profile profile, long version) {}

    record Profile(String legalName) {}

    private final FollowResellers follow;
    private final NameResellers nameResellers;

    ResellerActivatedReader(FollowResellers follow, NameResellers nameResellers) {
        this.follow = follow;
        this.nameResellers = nameResellers;
    }

    @Override
    public void read(ResellerActivated event) {
        follow.follow(new ResellerMembership(
                new ResellerId(event.resellerId()), new AccountId(event.accountId()), State.ACTIVE, event.version()));
        nameResellers.name(new ResellerId(event.resellerId()), event.profile().legalName(), event.version());
    }
}
