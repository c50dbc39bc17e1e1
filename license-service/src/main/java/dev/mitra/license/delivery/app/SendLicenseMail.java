package dev.mitra.license.delivery.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.AttachedFile;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.messaging.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Sends the files to the reseller's contact (R8.2), in the transaction in which they are stored.
@ApplicationScoped
public class SendLicenseMail implements AfterIssue {

    private final LicenseMails mails;
    private final Deliveries deliveries;
    private final MailOutbox outbox;
    private final BusinessClock clock;

    public SendLicenseMail(LicenseMails mails, Deliveries deliveries, MailOutbox outbox, BusinessClock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void issued(LicensedOrder order, List<License> licenses, List<SignedLicense> files) {
        send(DeliveryKind.LICENSE, order.id().value(), order.id(), order.ordered(), licenses, files);
    }

    @Transactional
    public void temporary(LicensedOrder order, License license, SignedLicense file) {
        send(
                DeliveryKind.TEMPORARY_LICENSE,
                license.id().value(),
                order.id(),
                order.ordered(),
                List.of(license),
                List.of(file));
    }

    private void send(
            DeliveryKind kind,
            UUID about,
            OrderId id,
            OrderDetails order,
            List<License> licenses,
            List<SignedLicense> signed) {
        var files = signed.stream().map(AttachedFile::of).toList();
        outbox.send(mails.mail(kind, about, "", order, licenses, files));
        deliveries.add(new Delivery(kind, about, id, new DeliveryState.Queued(clock.now())));
    }
}
