package dev.mitra.billing.reminder.app;

import dev.mitra.billing.reminder.DueInvoices;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every day: what is so many days before or after its due date, as configured.
@ApplicationScoped
class ReminderJob implements Job {

    private final DueInvoices dueInvoices;
    private final RemindOfPayment remindOfPayment;
    private final List<Integer> steps;

    ReminderJob(
            DueInvoices dueInvoices,
            RemindOfPayment remindOfPayment,
            @ConfigProperty(name = "mitra.reminders.days-after-due") List<Integer> steps) {
        this.dueInvoices = dueInvoices;
        this.remindOfPayment = remindOfPayment;
        this.steps = List.copyOf(steps);
    }

    @Override
    public String name() {
        return "payment-reminders";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        for (int step : steps) {
            QuarkusTransaction.requiringNew()
                    .call(() -> dueInvoices.dueOn(period.firstDay().minusDays(step)))
                    .forEach(invoice -> remindOfPayment.remind(invoice, step, period.firstDay()));
        }
    }
}
