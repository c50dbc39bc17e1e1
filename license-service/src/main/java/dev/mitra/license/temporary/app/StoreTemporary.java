package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.delivery.app.SendLicenseMail;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.license.temporary.publishes.TemporaryLicenseIssued;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps a temporary licence, tells of it and mails it. Called inside a transaction that holds the order's lock.
@ApplicationScoped
class StoreTemporary {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final SendLicenseMail sendMail;
    private final Outbox outbox;
    private final BusinessClock clock;

    StoreTemporary(
            LicensedOrders orders, Licenses licenses, SendLicenseMail sendMail, Outbox outbox, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.sendMail = sendMail;
        this.outbox = outbox;
        this.clock = clock;
    }

    License store(LicensedOrder locked, SignedLicense signed) {
        var order = locked.next();
        var license =
                License.of(signed.draft(), signed.file(), null, order.ordered().reseller());
        licenses.add(license, signed.file().content());
        orders.save(order);
        outbox.publish(TemporaryLicenseIssued.of(license, order.version(), clock.now()));
        sendMail.temporary(order, license, signed);
        return license;
    }
}
