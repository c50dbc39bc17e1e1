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
import java.util.Optional;
import java.util.stream.Stream;

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

    /// @return none where nothing that would be sent is in force any more
    @Transactional
    public Optional<Delivery> resend(License license) {
        var order = orders.find(license.order()).orElseThrow().ordered();
        return dispatch(license, order).map(it -> sendDispatch.send(it.again()));
    }

    private Optional<Dispatch> dispatch(License license, OrderDetails order) {
        var sent = inForce(license, order);
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        if (license.isHandedOver(order)) {
            return Optional.of(Dispatch.toHolder(license, order, file(license)));
        }
        var kind = license.isTemporary() ? DeliveryKind.TEMPORARY_LICENSE : DeliveryKind.LICENSE;
        var about =
                license.isTemporary() ? license.id().value() : license.order().value();
        var files = sent.stream().map(this::file).toList();
        return Optional.of(Dispatch.first(kind, about, license.order(), order, sent, files));
    }

    /// Of what the licence's mail carried: it alone, or all of its order.
    private List<License> inForce(License license, OrderDetails order) {
        var alone = license.isTemporary() || license.isHandedOver(order);
        var carried = alone
                ? Stream.of(license)
                : licenses.ofOrder(license.order()).stream()
                        .filter(one -> !one.isTemporary() && !one.isHandedOver(order));
        return carried.filter(License::isInForce).toList();
    }

    private AttachedFile file(License license) {
        return AttachedFile.of(license, licenses.content(license.id()));
    }
}
