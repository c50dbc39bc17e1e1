package dev.mitra.license.delivery.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryState;
import dev.mitra.license.delivery.Dispatch;
import dev.mitra.messaging.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Writes a licence mail, queues it and keeps its delivery. Called inside a transaction.
@ApplicationScoped
class SendDispatch {

    private final LicenseMails mails;
    private final MakeDownloadLink link;
    private final Deliveries deliveries;
    private final MailOutbox outbox;
    private final BusinessClock clock;

    SendDispatch(
            LicenseMails mails, MakeDownloadLink link, Deliveries deliveries, MailOutbox outbox, BusinessClock clock) {
        this.mails = mails;
        this.link = link;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.clock = clock;
    }

    Delivery send(Dispatch dispatch) {
        outbox.send(mails.mail(dispatch, link.of(dispatch)));
        var delivery = new Delivery(
                dispatch.kind(),
                dispatch.about(),
                dispatch.copy(),
                dispatch.order(),
                new DeliveryState.Queued(clock.now()));
        deliveries.add(delivery);
        return delivery;
    }
}
