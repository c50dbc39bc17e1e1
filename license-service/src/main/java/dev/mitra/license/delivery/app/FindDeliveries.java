package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.issue.License;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Reads what became of the mails that carried a licence.
@ApplicationScoped
public class FindDeliveries {

    private final Deliveries deliveries;

    public FindDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Transactional
    public List<Delivery> of(License license) {
        return deliveries.ofOrder(license.order()).stream()
                .filter(delivery -> license.isTemporary()
                        ? delivery.about().equals(license.id().value())
                        : delivery.kind() != DeliveryKind.TEMPORARY_LICENSE)
                .toList();
    }
}
