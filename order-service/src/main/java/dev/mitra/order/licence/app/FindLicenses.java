package dev.mitra.order.licence.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The licences of orders that the caller may see.
@ApplicationScoped
public class FindLicenses {

    private final Licenses licenses;

    FindLicenses(Licenses licenses) {
        this.licenses = licenses;
    }

    @Transactional
    public Map<OrderId, List<License>> of(Collection<OrderId> orders) {
        return orders.isEmpty() ? Map.of() : licenses.of(orders);
    }
}
