package dev.mitra.license.signing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.SigningKey;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// A new issuing key at once, for example because the old one may have leaked. Old keys are closed, never deleted:
/// what they have signed holds.
@ApplicationScoped
public class RotateOneKey {

    private final Keys keys;
    private final ReplaceKeys replaceKeys;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public RotateOneKey(Keys keys, ReplaceKeys replaceKeys, AuditTrail audit, BusinessClock clock) {
        this.keys = keys;
        this.replaceKeys = replaceKeys;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param overlap how long the keys before may go on signing; replicas notice within a minute
    @Transactional
    public SigningKey rotate(KeyUse use, Duration overlap, String reason, String actor) {
        keys.takeTurn();
        var made = replaceKeys.replace(use, overlap, clock.now(), actor);
        audit.record(actor, "SigningKeyRotated", use.word(), null, made.kid() + ": " + reason);
        return made;
    }
}
