package dev.mitra.account.support.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.account.support.GrantResult;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrant.Scope;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// R6.1: a customer lets a reseller ask for support. A new grant for the same reseller and licence takes the place of
/// the one before, so that there is one thing to take back.
@ApplicationScoped
public class GrantSupport {

    private final Organisations organisations;
    private final Memberships memberships;
    private final ResellerMemberships resellers;
    private final CustomerOrders orders;
    private final EndSupport support;
    private final BusinessClock clock;

    GrantSupport(
            Organisations organisations,
            Memberships memberships,
            ResellerMemberships resellers,
            CustomerOrders orders,
            EndSupport support,
            BusinessClock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.resellers = resellers;
        this.orders = orders;
        this.support = support;
        this.clock = clock;
    }

    @Transactional
    public GrantResult grant(AccountId by, Scope scope, Instant expiresAt) {
        var customer = scope.organisation();
        var member = memberships.find(customer, by);
        if (!organisations.lock(customer) || member.isEmpty()) {
            return new GrantResult.NotThere();
        }
        if (!member.map(Membership::role).orElseThrow().mayAct()) {
            return new GrantResult.MayNot();
        }
        if (!SupportGrant.lasts(clock.now(), expiresAt)) {
            return new GrantResult.WrongPeriod();
        }
        if (!resellers.isKnown(scope.reseller())) {
            return new GrantResult.UnknownReseller();
        }
        boolean owned = scope.license()
                .map(license -> orders.ownerOf(license)
                        .map(organisations::holderOf)
                        .filter(customer::equals)
                        .isPresent())
                .orElse(true);
        return owned
                ? new GrantResult.Granted(support.replace(SupportGrant.of(scope, by, clock.now(), expiresAt)))
                : new GrantResult.UnknownLicense();
    }
}
