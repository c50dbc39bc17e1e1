package dev.mitra.order.renewal.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.renewal.EndingLicenses;
import dev.mitra.order.renewal.EndingOrder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every day: for the licences whose updates end in 90, 30 and 7 days (configuration) the reseller of record gets a
/// quote, and the customer is told without a price. Each order is a transaction of its own, noted in it, so that a
/// repeated run sends nothing twice.
@ApplicationScoped
public class OfferRenewals implements Job {

    private static final int BATCH = 100;

    private final EndingLicenses ending;
    private final RemindOfEnd remind;
    private final List<Integer> daysBefore;

    OfferRenewals(
            EndingLicenses ending,
            RemindOfEnd remind,
            @ConfigProperty(name = "mitra.programme.renewal-reminder-days") List<Integer> daysBefore) {
        this.ending = ending;
        this.remind = remind;
        this.daysBefore = List.copyOf(daysBefore);
    }

    @Override
    public String name() {
        return "offer-renewals";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        for (int days : daysBefore) {
            remindOf(period.firstDay().plusDays(days), days);
        }
    }

    private void remindOf(LocalDate day, int days) {
        OrderId after = null;
        List<EndingOrder> batch;
        do {
            var last = after;
            batch = QuarkusTransaction.joiningExisting().call(() -> ending.endingOn(day, last, BATCH));
            batch.forEach(order -> remind.of(order, day, days));
            after = batch.isEmpty() ? null : batch.getLast().order();
        } while (batch.size() == BATCH);
    }
}
