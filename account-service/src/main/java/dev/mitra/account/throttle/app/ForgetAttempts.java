package dev.mitra.account.throttle.app;

import dev.mitra.account.throttle.AttemptCounters;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/// Forgets attempts that no rule asks for any more: who tried to log in from where is kept for a day.
@ApplicationScoped
public class ForgetAttempts implements Job {

    private static final Duration KEPT = Duration.ofDays(1);

    private final AttemptCounters counters;
    private final InstantSource time;

    ForgetAttempts(AttemptCounters counters, InstantSource time) {
        this.counters = counters;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-attempts";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        counters.forgetBefore(time.instant().minus(KEPT));
    }
}
