package dev.mitra.license.signing.app;

import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;

/// Every day: a key that ends within a month gets its successor.
@ApplicationScoped
public class RotateKeys implements Job {

    private final MakeMissingKeys makeMissingKeys;

    public RotateKeys(MakeMissingKeys makeMissingKeys) {
        this.makeMissingKeys = makeMissingKeys;
    }

    @Override
    public String name() {
        return "rotate-signing-keys";
    }

    @Override
    public Calendar calendar() {
        return Calendar.DAILY;
    }

    @Override
    public void run(JobPeriod period) {
        makeMissingKeys.make();
    }
}
