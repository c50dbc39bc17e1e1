package dev.mitra.order.purchase;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import java.util.Set;

/// Who asks for purchases; part of every query, so that another tenant's purchase does not exist for it.
///
/// @param account the asking person
/// @param organisations whose purchases it may see; when its token names none, those that came for its own mailbox
public record Buyer(AccountId account, Set<OrganisationId> organisations) {
    public Buyer {
        organisations = Set.copyOf(organisations);
    }
}
