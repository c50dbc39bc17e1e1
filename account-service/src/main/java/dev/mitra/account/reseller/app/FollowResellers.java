package dev.mitra.account.reseller.app;

import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.ResellerMemberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Gives or takes the role `reseller`; tokens follow within their lifetime.
@ApplicationScoped
public class FollowResellers {

    private final ResellerMemberships memberships;

    FollowResellers(ResellerMemberships memberships) {
        this.memberships = memberships;
    }

    @Transactional
    public void follow(ResellerMembership membership) {
        memberships.keep(membership);
    }
}
