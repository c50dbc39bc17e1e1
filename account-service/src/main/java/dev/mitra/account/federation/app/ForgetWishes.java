package dev.mitra.account.federation.app;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Calendar;

/// Forgets wishes that nobody answered.
@ApplicationScoped
public class ForgetWishes implements Job {

    private final OutsideIdentities identities;
    private final InstantSource time;

    ForgetWishes(OutsideIdentities identities, InstantSource time) {
        this.identities = identities;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-outside-wishes";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        identities.forgetBefore(time.instant().minus(Duration.ofDays(1)));
    }
}
