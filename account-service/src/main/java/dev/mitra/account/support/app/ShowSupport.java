package dev.mitra.account.support.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.account.support.SupportGrants;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What customers see of their grants, and the answer to a reseller: yes or no, and nothing more.
@ApplicationScoped
public class ShowSupport {

    private final SupportGrants grants;
    private final Memberships memberships;
    private final Organisations organisations;
    private final CustomerOrders orders;
    private final Accounts accounts;
    private final BusinessClock clock;

    ShowSupport(
            SupportGrants grants,
            Memberships memberships,
            Organisations organisations,
            CustomerOrders orders,
            Accounts accounts,
            BusinessClock clock) {
        this.grants = grants;
        this.memberships = memberships;
        this.organisations = organisations;
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Empty when the person does not belong to the organisation.
    @Transactional
    public Optional<List<SupportGrant>> of(
            AccountId person, OrganisationId organisation, @Nullable SupportGrantId before, int limit) {
        return memberships.find(organisation, person).map(_ -> grants.of(organisation, before, limit));
    }

    /// The organisation that orders for this person go to.
    @Transactional
    public Optional<OrganisationId> homeOf(AccountId person) {
        return accounts.find(person).map(Account::organisation);
    }

    /// The grant with the caller's membership in its organisation.
    @Transactional
    public Optional<Membership> memberFor(AccountId person, SupportGrantId id) {
        return grants.find(id).flatMap(grant -> memberships.find(grant.organisation(), person));
    }

    /// The forum's groups of a reseller at this moment; userinfo says the same.
    @Transactional
    public List<String> groups(ResellerId reseller) {
        return grants.inForceFor(reseller, clock.now()).stream()
                .map(SupportGrant::group)
                .sorted()
                .toList();
    }

    /// R6.1: whether the reseller may ask for the customer of this order, about one of its licences or about it all.
    /// An order that does not exist, and one whose customer said nothing, are the same no.
    @Transactional
    public boolean mayAct(ResellerId reseller, OrderId order, Optional<LicenseId> license) {
        return orders.ownerOf(order)
                .map(organisations::holderOf)
                .filter(customer -> grants.inForceFor(reseller, clock.now()).stream()
                        .filter(grant -> grant.organisation().equals(customer))
                        .anyMatch(grant ->
                                grant.license().isEmpty() || grant.license().equals(license)))
                .isPresent();
    }
}
