package dev.mitra.license.validation.app;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.status.StatusBits;
import dev.mitra.license.status.app.PublishStatusList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The states of all licences as of a few seconds ago, as the status list says them: two bits each, brought up
/// to date by what has changed. One request does that while the others go on with what they have; only the very
/// first ones wait.
@ApplicationScoped
class RecentStandings {

    /// @param number of the list
    private record Snapshot(int number, StatusBits bits, Instant at) {}

    private static final Logger LOG = Logger.getLogger(RecentStandings.class);

    private final ReentrantLock reading = new ReentrantLock();
    private final InstantSource systemTime = InstantSource.system();
    private final PublishStatusList list;
    private final Duration kept;

    private volatile @Nullable Snapshot snapshot;

    RecentStandings(PublishStatusList list, @ConfigProperty(name = "mitra.license.status-kept") Duration kept) {
        this.list = list;
        this.kept = kept;
    }

    LicenseStatus of(@Nullable Integer statusIndex) {
        if (statusIndex == null) {
            return LicenseStatus.ACTIVE;
        }
        return switch (current().bits().at(statusIndex)) {
            case 0 -> LicenseStatus.ACTIVE;
            case 1 -> LicenseStatus.REVOKED;
            case 2 -> LicenseStatus.SUSPENDED;
            default -> LicenseStatus.SUPERSEDED;
        };
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
        var fresh = fresh(snapshot, systemTime.instant());
        snapshot = fresh;
        return fresh;
    }

    private Snapshot fresh(@Nullable Snapshot known, Instant at) {
        try {
            var newest = list.current();
            return known != null && known.number() == newest.number()
                    ? new Snapshot(known.number(), known.bits(), at)
                    : new Snapshot(newest.number(), StatusBits.of(newest.bits()), at);
        } catch (RuntimeException cannotSign) {
            // a token that is away must not stop products: they are judged by the last list until it is back
            if (known == null) {
                throw cannotSign;
            }
            LOG.warnf("online validations go by the status list %d: %s", known.number(), cannotSign.getMessage());
            return new Snapshot(known.number(), known.bits(), at);
        }
    }
}
