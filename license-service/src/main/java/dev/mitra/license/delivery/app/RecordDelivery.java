package dev.mitra.license.delivery.app;

import static java.util.Objects.requireNonNull;
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
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Records what SMTP said of each mail. The first time it takes one with an order's licences, the order is
/// delivered.
@ApplicationScoped
public class RecordDelivery implements MailObserver {

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

    @Override
    public Set<String> kinds() {
        return Stream.of(DeliveryKind.values()).map(Enum::name).collect(toSet());
    }

    /// Their orders are locked together, and what became of all of their mails is read under the locks.
    @Override
    @Transactional
    public void accepted(List<Outcome> outcomes) {
        var locked = orders.lockKnown(deliveries.ordersOf(
                outcomes.stream().map(RecordDelivery::kind).collect(toSet()),
                outcomes.stream().map(Outcome::about).toList()));
        var delivered = deliveries.ofOrders(locked.keySet()).stream()
                .filter(mail -> mail.kind() == DeliveryKind.LICENSE && mail.isAccepted())
                .map(Delivery::order)
                .collect(toSet());
        for (var outcome : outcomes) {
            var mail = find(outcome);
            if (mail.isAccepted()) {
                continue;
            }
            deliveries.save(mail.now(new DeliveryState.Accepted(outcome.at(), outcome.messageId())));
            if (mail.kind() == DeliveryKind.LICENSE && delivered.add(mail.order())) {
                outcome.tell(() -> tell(requireNonNull(locked.get(mail.order()))));
            }
        }
    }

    private void tell(LicensedOrder order) {
        var next = order.next();
        orders.save(next);
        outbox.publish(LicenseDelivered.of(next, clock.now()));
    }

    /// A mail that was accepted does not bounce any more.
    @Override
    @Transactional
    public void bounced(Outcome outcome, String reply) {
        var mail = find(outcome);
        if (!mail.isAccepted()) {
            deliveries.save(mail.now(new DeliveryState.Bounced(outcome.at(), outcome.messageId(), reply)));
        }
    }

    private Delivery find(Outcome outcome) {
        return deliveries.find(kind(outcome), outcome.about(), outcome.copy()).orElseThrow();
    }

    private static DeliveryKind kind(Outcome outcome) {
        return DeliveryKind.valueOf(outcome.kind());
    }
}
