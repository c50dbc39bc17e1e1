package dev.mitra.account.customer.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.LicenseId;
import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/// Remembers which licences came with an order, so that a customer can trust a reseller with one of them.
@ApplicationScoped
public class NoteLicenses {

    private final CustomerOrders orders;

    NoteLicenses(CustomerOrders orders) {
        this.orders = orders;
    }

    @Transactional
    public void note(Map<LicenseId, OrderId> licenses) {
        orders.noteLicenses(licenses);
    }
}
