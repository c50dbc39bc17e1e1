package dev.mitra.billing.interest.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;

/// On day 1 of every month in the vendor's zone: the interest to the end of the month before.
@ApplicationScoped
class InterestJob implements Job {

    private final AssessInterest assessInterest;

    InterestJob(AssessInterest assessInterest) {
        this.assessInterest = assessInterest;
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
        var until = period.firstDay().minusDays(1);
        assessInterest.concerned(until).forEach(reseller -> assessInterest.assess(reseller, until));
    }
}
