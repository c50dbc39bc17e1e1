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

/// Records what SMTP said of each mail. The first time it takes one with an order's licences, the order is
/// delivered.
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
        var delivery = deliveries.find(kind, outcome.about(), outcome.copy()).orElseThrow();
        if (delivery.isAccepted()) {
            return;
        }
        var order = orders.lockKnown(delivery.order());
        boolean isFirst = deliveries.ofOrder(delivery.order()).stream()
                .noneMatch(one -> one.kind() == DeliveryKind.LICENSE && one.isAccepted());
        deliveries.save(delivery.now(new DeliveryState.Accepted(outcome.at(), outcome.messageId())));
        if (kind == DeliveryKind.LICENSE && isFirst) {
            var next = order.next();
            orders.save(next);
            outbox.publish(LicenseDelivered.of(next, clock.now()));
        }
    }

    /// A mail that was accepted does not bounce any more.
    @Transactional
    public void bounced(DeliveryKind kind, MailObserver.Outcome outcome, String reply) {
        Delivery delivery =
                deliveries.find(kind, outcome.about(), outcome.copy()).orElseThrow();
        if (!delivery.isAccepted()) {
            deliveries.save(delivery.now(new DeliveryState.Bounced(outcome.at(), outcome.messageId(), reply)));
        }
    }
}
