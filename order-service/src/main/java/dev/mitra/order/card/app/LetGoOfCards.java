package dev.mitra.order.card.app;

import dev.mitra.messaging.Workers;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderListener;
import dev.mitra.order.order.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/// An order that was cancelled, or paid by wire, takes no card any more. What the bank has agreed to already
/// is judged when it would be taken; what was taken meanwhile comes back by way of billing-service.
@ApplicationScoped
class LetGoOfCards implements OrderListener {

    private final CardPayments payments;
    private final Workers workers;
    private final InstantSource systemTime;

    LetGoOfCards(CardPayments payments, Workers workers, InstantSource systemTime) {
        this.payments = payments;
        this.workers = workers;
        this.systemTime = systemTime;
    }

    @Override
    public void moved(Order before, Order after) {
        if (after.owner() instanceof Owner.Direct && before.waitsForMoney() && !after.waitsForMoney()) {
            payments.lockOpen(after.id()).ifPresent(open -> {
                var left = open.letGo();
                if (!left.equals(open)) {
                    save(left);
                }
            });
        }
    }

    private void save(CardPayment left) {
        var now = systemTime.instant();
        payments.save(left, now);
        if (left.lookAt(now) != null) {
            workers.wake(CardWorker.NAME);
        }
    }
}
