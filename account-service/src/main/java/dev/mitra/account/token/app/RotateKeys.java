package dev.mitra.account.token.app;

import dev.mitra.account.token.KeyRing;
import dev.mitra.account.token.SigningKeys;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Adds the signing key that is due: the first when the service starts, a successor in time. Keys live by
/// system time; the job only asks once a day.
@ApplicationScoped
public class RotateKeys implements Job {

    private final SigningKeys keys;
    private final AuditTrail audit;
    private final InstantSource time;

    RotateKeys(SigningKeys keys, AuditTrail audit, InstantSource time) {
        this.keys = keys;
        this.audit = audit;
        this.time = time;
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
    @Transactional
    public void run(JobPeriod period) {
        rotate();
    }

    /// One replica at a time; the others find the key when their turn comes.
    @Transactional
    public KeyRing rotate() {
        var ring = keys.lockedRing();
        var due = ring.due(time.instant());
        due.ifPresent(key -> {
            keys.add(key);
            audit.record(
                    "system",
                    "SigningKeyAdded",
                    key.kid(),
                    null,
                    key.activeFrom().toString());
        });
        return due.isPresent() ? keys.ring() : ring;
    }

    @Transactional
    public KeyRing current() {
        return keys.ring();
    }
}
