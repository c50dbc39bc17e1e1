package dev.mitra.reseller.application.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.reseller.application.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// Forgets what somebody began half a year ago and never sent.
@ApplicationScoped
public class ForgetDrafts implements Job {

    private static final Duration KEPT = Duration.ofDays(182);

    private final Drafts drafts;
    private final BusinessClock clock;

    ForgetDrafts(Drafts drafts, BusinessClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-application-drafts";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        drafts.forget(clock.now().minus(KEPT));
    }
}
