package dev.mitra.account.staff;

import dev.mitra.kernel.AccountId;
import java.util.Set;

/// The roles of the vendor's people.
public interface Staff {

    Set<StaffRole> rolesOf(AccountId account);

    /// Sets the roles; earlier ones that are not named are gone.
    void assign(AccountId account, Set<StaffRole> roles);
}
