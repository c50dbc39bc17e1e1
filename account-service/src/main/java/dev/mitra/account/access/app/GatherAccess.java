package dev.mitra.account.access.app;

import dev.mitra.account.access.Access;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.account.staff.Staff;
import dev.mitra.account.support.SupportGrants;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Gathers the roles of an account: staff have their own and no others, everybody else is a customer, and a
/// reseller while one is ACTIVE.
@ApplicationScoped
public class GatherAccess {

    private final Staff staff;
    private final ResellerMemberships resellers;
    private final Memberships memberships;
    private final SupportGrants supportGrants;
    private final BusinessClock clock;

    GatherAccess(
            Staff staff,
            ResellerMemberships resellers,
            Memberships memberships,
            SupportGrants supportGrants,
            BusinessClock clock) {
        this.staff = staff;
        this.resellers = resellers;
        this.memberships = memberships;
        this.supportGrants = supportGrants;
        this.clock = clock;
    }

    @Transactional
    public Access of(AccountId account) {
        var roles = new TreeSet<String>();
        staff.rolesOf(account).forEach(role -> roles.add(role.claim()));
        Optional<ResellerId> reseller = roles.isEmpty() ? resellers.activeFor(account) : Optional.empty();
        if (roles.isEmpty()) {
            roles.add(Roles.CUSTOMER);
        }
        reseller.ifPresent(_ -> roles.add(Roles.RESELLER));
        return new Access(
                roles,
                reseller,
                reseller.map(this::groups).orElseGet(TreeSet::new),
                List.copyOf(memberships.reach(account)));
    }

    private SortedSet<String> groups(ResellerId reseller) {
        var groups = new TreeSet<String>();
        supportGrants.inForceFor(reseller, clock.now()).forEach(grant -> groups.add(grant.group()));
        return groups;
    }
}
