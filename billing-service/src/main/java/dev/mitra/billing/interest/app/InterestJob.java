package dev.mitra.billing.interest.app;

import dev.mitra.billing.reseller.app.EachReseller;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// On day 1 of every month in the vendor's zone: the interest to the end of the month before.
@ApplicationScoped
class InterestJob implements Job {

    private final AssessInterest assessInterest;
    private final AskedFor askedFor;

    InterestJob(AssessInterest assessInterest, @ConfigProperty(name = "mitra.interest.asked-for") AskedFor askedFor) {
        this.assessInterest = assessInterest;
        this.askedFor = askedFor;
    }

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public Calendar calendar() {
        return Calendar.MONTHLY;
    }

    @Override
    public void run(JobPeriod period) {
        if (askedFor != AskedFor.MONTHLY) {
            return;
        }
        var until = period.firstDay().minusDays(1);
        // what fails is asked for by the next run: interest is cumulative
        EachReseller.of(name(), assessInterest.concerned(until), reseller -> assessInterest.assess(reseller, until));
    }
}
