package dev.mitra.account.customer.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.CustomerOrders.Place;
import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.reseller.ResellerNames;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// What all the organisations of a person received, and from whom.
@ApplicationScoped
public class FindReceivedOrders {

    private final CustomerOrders orders;
    private final Memberships memberships;
    private final ResellerNames names;

    FindReceivedOrders(CustomerOrders orders, Memberships memberships, ResellerNames names) {
        this.orders = orders;
        this.memberships = memberships;
        this.names = names;
    }

    /// @param seller what the reseller is called; empty when none sold it or we have not heard its name
    public record Found(ReceivedOrder order, Optional<String> seller) {}

    @Transactional
    public List<Found> of(AccountId person, Optional<Place> before, int limit) {
        return orders.received(memberships.reach(person), before, limit).stream()
                .map(this::named)
                .toList();
    }

    @Transactional
    public Found named(ReceivedOrder order) {
        return new Found(order, order.seller().flatMap(names::of));
    }
}
