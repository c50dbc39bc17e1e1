package dev.mitra.account.organisation;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// Who belongs to which organisation.
public interface Memberships {

    Optional<Membership> find(OrganisationId organisation, AccountId account);

    /// Of one person, in the order of joining.
    List<Membership> of(AccountId account);

    /// Of one organisation, in the order of joining.
    List<Membership> in(OrganisationId organisation);

    /// Every organisation whose licences the account may see: those it belongs to and those they took in.
    SortedSet<OrganisationId> reach(AccountId account);

    /// Adds the membership, or gives it the role.
    void put(Membership membership);

    void remove(Membership membership);
}
