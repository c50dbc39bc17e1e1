package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.OrderDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Sends the mail of a licence again, with the same bytes and a new link; what was replaced or revoked since stays
/// away, and what was transferred goes to its holder, each by itself.
@ApplicationScoped
public class ResendLicenses {

    private final Licenses licenses;
    private final LicensedOrders orders;
    private final SendDispatch sendDispatch;

    public ResendLicenses(Licenses licenses, LicensedOrders orders, SendDispatch sendDispatch) {
        this.licenses = licenses;
        this.orders = orders;
        this.sendDispatch = sendDispatch;
    }

    @Transactional
    public Delivery resend(License license) {
        var order = orders.find(license.order()).orElseThrow().ordered();
        return sendDispatch.send(dispatch(license, order).again());
    }

    private Dispatch dispatch(License license, OrderDetails order) {
        if (license.isHandedOver(order)) {
            return Dispatch.toHolder(license, order, file(license));
        }
        var kind = license.isTemporary() ? DeliveryKind.TEMPORARY_LICENSE : DeliveryKind.LICENSE;
        var about =
                license.isTemporary() ? license.id().value() : license.order().value();
        var sent = mailedWith(license, order);
        return Dispatch.first(
                kind,
                about,
                license.order(),
                order,
                sent,
                sent.stream().map(this::file).toList());
    }

    private List<License> mailedWith(License license, OrderDetails order) {
        var inForce = license.isTemporary()
                ? List.<License>of()
                : licenses.ofOrder(license.order()).stream()
                        .filter(one -> !one.isTemporary() && one.isInForce() && !one.isHandedOver(order))
                        .toList();
        return inForce.isEmpty() ? List.of(license) : inForce;
    }

    private AttachedFile file(License license) {
        return AttachedFile.of(license, licenses.content(license.id()));
    }
}
