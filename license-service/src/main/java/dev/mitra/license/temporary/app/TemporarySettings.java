package dev.mitra.license.temporary.app;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long temporary licences last and how many a reseller may usually have running.
@Singleton
public class TemporarySettings {

    /// The verifier refuses longer ones.
    private static final int LONGEST_DAYS = 45;

    private final int days;
    private final int most;

    public TemporarySettings(
            @ConfigProperty(name = "mitra.license.temporary-days") int days,
            @ConfigProperty(name = "mitra.license.temporary-most") int most) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalStateException("mitra.license.temporary-days lies between 1 and " + LONGEST_DAYS);
        }
        this.days = days;
        this.most = most;
    }

    int days() {
        return days;
    }

    int most() {
        return most;
    }
}
