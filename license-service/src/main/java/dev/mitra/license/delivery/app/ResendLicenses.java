package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Sends the mail of a licence again, with the same bytes and a new link; what was replaced, revoked or transferred
/// since stays away.
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
        var kind = license.isTemporary() ? DeliveryKind.TEMPORARY_LICENSE : DeliveryKind.LICENSE;
        var about =
                license.isTemporary() ? license.id().value() : license.order().value();
        var order = orders.find(license.order()).orElseThrow().ordered();
        var sent = mailedWith(license);
        var files = sent.stream()
                .map(one -> AttachedFile.of(one, licenses.content(one.id())))
                .toList();
        return sendDispatch.send(
                Dispatch.first(kind, about, license.order(), order, sent, files).again());
    }

    private List<License> mailedWith(License license) {
        var inForce = license.isTemporary()
                ? List.<License>of()
                : licenses.ofOrder(license.order()).stream()
                        .filter(one -> !one.isTemporary()
                                && one.isInForce()
                                && one.to().equals(license.to()))
                        .toList();
        return inForce.isEmpty() ? List.of(license) : inForce;
    }
}
