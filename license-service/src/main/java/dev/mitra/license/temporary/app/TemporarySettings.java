package dev.mitra.license.temporary.app;

import dev.mitra.license.issue.Drafting;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long temporary licences last and how many a reseller may usually have running.
@Singleton
public class TemporarySettings {

    private final int days;
    private final int extension;
    private final int most;

    public TemporarySettings(
            @ConfigProperty(name = "mitra.license.temporary-days") int days,
            @ConfigProperty(name = "mitra.license.temporary-extension-days") int extension,
            @ConfigProperty(name = "mitra.license.temporary-most") int most) {
        if (days < 1 || extension < 0 || days + extension > Drafting.LONGEST_TEMPORARY_DAYS) {
            throw new IllegalStateException("mitra.license.temporary-days and -extension-days are 1 to "
                    + Drafting.LONGEST_TEMPORARY_DAYS + " together");
        }
        this.days = days;
        this.extension = extension;
        this.most = most;
    }

    int days() {
        return days;
    }

    int extension() {
        return extension;
    }

    int most() {
        return most;
    }
}
