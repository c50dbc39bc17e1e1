package dev.mitra.order.purchase.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The purchases of one customer account.
@ApplicationScoped
public class FindPurchases {

    private final Purchases purchases;

    FindPurchases(Purchases purchases) {
        this.purchases = purchases;
    }

    @Transactional
    public Optional<Purchase> find(OrderId id, AccountId customer) {
        return purchases.find(id, customer);
    }

    @Transactional
    public List<Purchase> list(AccountId customer, @Nullable UUID before, int limit) {
        return purchases.of(customer, before, limit);
    }
}
