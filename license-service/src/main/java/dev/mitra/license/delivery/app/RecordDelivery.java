package dev.mitra.license.delivery.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import dev.mitra.license.delivery.publishes.LicenseDelivered;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Records what SMTP said. The first time it takes an order's licence mail, the order is delivered.
@ApplicationScoped
public class RecordDelivery {

    private final Deliveries deliveries;
    private final LicensedOrders orders;
    private final Outbox outbox;
    private final BusinessClock clock;

    public RecordDelivery(Deliveries deliveries, LicensedOrders orders, Outbox outbox, BusinessClock clock) {
        this.deliveries = deliveries;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void accepted(DeliveryKind kind, MailObserver.Outcome outcome) {
        var delivery = deliveries.find(kind, outcome.about()).orElseThrow();
        if (delivery.isAccepted()) {
            return;
        }
        deliveries.save(delivery.now(new DeliveryState.Accepted(outcome.at(), outcome.messageId())));
        if (kind == DeliveryKind.LICENSE) {
            announce(delivery);
        }
    }

    /// A resend that bounces takes nothing back from a mail that was accepted.
    @Transactional
    public void bounced(DeliveryKind kind, MailObserver.Outcome outcome, String reply) {
        var delivery = deliveries.find(kind, outcome.about()).orElseThrow();
        if (!delivery.isAccepted()) {
            deliveries.save(delivery.now(new DeliveryState.Bounced(outcome.at(), outcome.messageId(), reply)));
        }
    }

    private void announce(Delivery delivery) {
        var order = orders.lock(delivery.order()).next();
        orders.save(order);
        outbox.publish(LicenseDelivered.of(order, clock.now()));
    }
}
