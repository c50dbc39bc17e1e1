package dev.mitra.account.support.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;

/// Tells the other services of grants whose time is over. Whether one is in force never waits for this.
@ApplicationScoped
public class ExpireSupport implements Job {

    private final EndSupport endSupport;

    ExpireSupport(EndSupport endSupport) {
        this.endSupport = endSupport;
    }

    @Override
    public String name() {
        return "expire-support-grants";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        boolean more = true;
        while (more) {
            more = endSupport.someExpired();
        }
    }
}
