package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Who got the order's licences.
///
/// @param account whose mailbox the ship-to named
/// @param organisation that owns the licences; null for orders that were told before organisations had members
/// @param refused whether somebody of the organisation said that the order is not its own: then it sees nothing of it
public record EndCustomer(AccountId account, @Nullable OrganisationId organisation, boolean refused) {

    EndCustomer refuse() {
        return new EndCustomer(account, organisation, true);
    }
}
