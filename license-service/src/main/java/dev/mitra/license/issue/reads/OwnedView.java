package dev.mitra.license.issue.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.Owner;
import java.util.UUID;

/// The parts of AccountProvisioned and AccountMatched that say whose an order's licences are.
record OwnedView(UUID accountId, UUID organisationId, UUID orderId) {

    OrderId order() {
        return new OrderId(orderId);
    }

    Owner owner() {
        return new Owner(new AccountId(accountId), organisationId);
    }
}
