package dev.mitra.billing.interest.app;

import dev.mitra.billing.reseller.app.EachReseller;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every day, where interest is asked for when the principal is paid: the invoices whose last payment was
/// valued by the day before. A job and no listener of the payment, since a debit note takes a number and a payment
/// must not wait for that.
@ApplicationScoped
class PaidLateJob implements Job {

    private final AssessInterest assessInterest;
    private final AskedFor askedFor;

    PaidLateJob(AssessInterest assessInterest, @ConfigProperty(name = "mitra.interest.asked-for") AskedFor askedFor) {
        this.assessInterest = assessInterest;
        this.askedFor = askedFor;
    }

    @Override
    public String name() {
        return "interest-when-paid";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        if (askedFor != AskedFor.WHEN_PAID) {
            return;
        }
        var until = period.firstDay().minusDays(1);
        // what fails is asked for by the next run: interest is cumulative
        EachReseller.of(name(), assessInterest.paidLate(until), reseller -> assessInterest.assessPaid(reseller, until));
    }
}
