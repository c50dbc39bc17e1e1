package dev.mitra.order.order.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.Requester;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Every day: prepaid orders that nobody paid, some days after they were due, are cancelled (silent point 8).
/// A hundred in a transaction; an order that somebody else holds right now waits until tomorrow.
@ApplicationScoped
public class CancelUnpaidOrders implements Job {

    private static final int BATCH = 100;
    private static final String REASON = "Not paid within the time for prepayment.";

    private final Orders orders;
    private final CancelOrder cancelOrder;
    private final Programme programme;

    CancelUnpaidOrders(Orders orders, CancelOrder cancelOrder, Programme programme) {
        this.orders = orders;
        this.cancelOrder = cancelOrder;
        this.programme = programme;
    }

    @Override
    public String name() {
        return "cancel-unpaid-orders";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        var lastDue = period.firstDay().minusDays(programme.cancelAfterDays());
        while (QuarkusTransaction.joiningExisting().call(() -> cancelSome(lastDue)) == BATCH) {
            // the next hundred
        }
    }

    private int cancelSome(LocalDate lastDue) {
        var unpaid = orders.lockUnpaidDueBefore(lastDue, BATCH);
        unpaid.forEach(order -> cancelOrder.cancel(order, Requester.BUYER, REASON, "system"));
        return unpaid.size();
    }
}
