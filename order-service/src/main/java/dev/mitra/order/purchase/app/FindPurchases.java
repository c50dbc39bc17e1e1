package dev.mitra.order.purchase.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.purchase.Buyer;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The purchases of a customer and its organisations.
@ApplicationScoped
public class FindPurchases {

    private final Purchases purchases;

    FindPurchases(Purchases purchases) {
        this.purchases = purchases;
    }

    @Transactional
    public Optional<Purchase> find(OrderId id, Buyer buyer) {
        return purchases.find(id, buyer);
    }

    @Transactional
    public List<Purchase> list(Buyer buyer, @Nullable UUID before, int limit) {
        return purchases.of(buyer, before, limit);
    }
}
