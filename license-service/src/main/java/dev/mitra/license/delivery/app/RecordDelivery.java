package dev.mitra.license.delivery.app;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import dev.mitra.license.delivery.DeliveryState;
import dev.mitra.license.delivery.publishes.LicenseDelivered;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

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

    /// Their orders are locked together, and what became of all of their mails is read under the locks.
    @Transactional
    public void accepted(DeliveryKind kind, List<MailObserver.Outcome> outcomes) {
        var locked = orders.lockKnown(deliveries.ordersOf(
                kind, outcomes.stream().map(MailObserver.Outcome::about).toList()));
        var known = deliveries.ofOrders(locked.keySet());
        var mails = known.stream().collect(toMap(MailId::of, mail -> mail));
        var delivered = known.stream()
                .filter(mail -> mail.kind() == DeliveryKind.LICENSE && mail.isAccepted())
                .map(Delivery::order)
                .collect(toSet());
        for (var outcome : outcomes) {
            var mail = requireNonNull(mails.get(new MailId(kind, outcome.about(), outcome.copy())));
            if (mail.isAccepted()) {
                continue;
            }
            deliveries.save(mail.now(new DeliveryState.Accepted(outcome.at(), outcome.messageId())));
            if (kind == DeliveryKind.LICENSE && delivered.add(mail.order())) {
                MessageContext.runFor(outcome, () -> tell(requireNonNull(locked.get(mail.order()))));
            }
        }
    }

    private void tell(LicensedOrder order) {
        var next = order.next();
        orders.save(next);
        outbox.publish(LicenseDelivered.of(next, clock.now()));
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

    private record MailId(DeliveryKind kind, UUID about, String copy) {

        static MailId of(Delivery mail) {
            return new MailId(mail.kind(), mail.about(), mail.copy());
        }
    }
}
