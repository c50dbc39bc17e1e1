package dev.mitra.license.validation.app;

import dev.mitra.license.issue.LicenseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The states of all licences as of a few seconds ago. One request reads them again while the others go on with what
/// they have; only the very first ones wait.
@ApplicationScoped
class RecentStandings {

    private record Snapshot(Map<Integer, LicenseStatus> exceptions, Instant at) {}

    private final ReentrantLock reading = new ReentrantLock();
    private final InstantSource systemTime = InstantSource.system();
    private final LoadStandings load;
    private final Duration kept;

    private volatile @Nullable Snapshot snapshot;

    RecentStandings(LoadStandings load, @ConfigProperty(name = "mitra.license.status-kept") Duration kept) {
        this.load = load;
        this.kept = kept;
    }

    LicenseStatus of(@Nullable Integer statusIndex) {
        return statusIndex == null
                ? LicenseStatus.ACTIVE
                : current().exceptions().getOrDefault(statusIndex, LicenseStatus.ACTIVE);
    }

    private Snapshot current() {
        var known = snapshot;
        if (known != null && known.at().plus(kept).isAfter(systemTime.instant())) {
            return known;
        }
        if (known != null) {
            return reading.tryLock() ? locked(null) : known;
        }
        reading.lock();
        return locked(snapshot);
    }

    /// @param meanwhile what somebody else has read while this one waited
    private Snapshot locked(@Nullable Snapshot meanwhile) {
        try {
            return meanwhile == null ? read() : meanwhile;
        } finally {
            reading.unlock();
        }
    }

    private Snapshot read() {
        var at = systemTime.instant();
        var fresh = new Snapshot(load.exceptions(), at);
        snapshot = fresh;
        return fresh;
    }
}
