package dev.mitra.license.delivery.app;

import dev.mitra.kernel.UuidV7;
import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.messaging.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Sends the mail of a licence again, with the same bytes.
@ApplicationScoped
public class ResendLicenses {

    private final Licenses licenses;
    private final LicensedOrders orders;
    private final Deliveries deliveries;
    private final LicenseMails mails;
    private final MailOutbox outbox;

    public ResendLicenses(
            Licenses licenses, LicensedOrders orders, Deliveries deliveries, LicenseMails mails, MailOutbox outbox) {
        this.licenses = licenses;
        this.orders = orders;
        this.deliveries = deliveries;
        this.mails = mails;
        this.outbox = outbox;
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
        outbox.send(mails.mail(kind, about, UuidV7.random().toString(), order, sent, files));
        return deliveries.find(kind, about).orElseThrow();
    }

    private List<License> mailedWith(License license) {
        return license.isTemporary()
                ? List.of(license)
                : licenses.ofOrder(license.order()).stream()
                        .filter(one -> !one.isTemporary())
                        .toList();
    }
}
