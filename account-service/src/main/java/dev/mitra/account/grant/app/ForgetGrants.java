package dev.mitra.account.grant.app;

import dev.mitra.account.grant.Grants;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Calendar;

/// Forgets grants a month after their end; until then a copied token that comes again is recognised.
@ApplicationScoped
public class ForgetGrants implements Job {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Grants grants;
    private final InstantSource time;

    ForgetGrants(Grants grants, InstantSource time) {
        this.grants = grants;
        this.time = time;
    }

    @Override
    public String name() {
        return "forget-grants";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    @Transactional
    public void run(JobPeriod period) {
        grants.forgetBefore(time.instant().minus(KEPT));
    }
}
