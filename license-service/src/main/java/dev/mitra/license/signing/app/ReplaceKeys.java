package dev.mitra.license.signing.app;

import dev.mitra.license.signing.KeyMaker;
import dev.mitra.license.signing.KeyPlan;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keyrings;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.SigningKey;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Makes keys in the transaction of whoever asks, who has taken the turn.
@ApplicationScoped
public class ReplaceKeys {

    private static final String SYSTEM = "system";

    private final Keys keys;
    private final Keyrings keyrings;
    private final AuditTrail audit;
    private final KeyMaker maker;

    public ReplaceKeys(Keys keys, Keyrings keyrings, AuditTrail audit) {
        this.keys = keys;
        this.keyrings = keyrings;
        this.audit = audit;
        this.maker = new KeyMaker(keyrings);
    }

    /// Those that are missing or end soon.
    @Transactional(Transactional.TxType.MANDATORY)
    public void due(Instant now) {
        for (var use : KeyPlan.missing(keys.all(), keyrings.chosen(), now)) {
            replace(use, KeyPlan.OVERLAP, now, SYSTEM);
        }
    }

    /// @param overlap how long the keys before may go on signing
    @Transactional(Transactional.TxType.MANDATORY)
    public SigningKey replace(KeyUse use, Duration overlap, Instant now, String actor) {
        var root = activeRoot();
        keys.close(use, now.plus(overlap));
        var made = maker.issuing(use, root, now);
        keys.add(made);
        audit.record(actor, "SigningKeyAdded", made.kid(), null, use.name());
        return made;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public RootKey addRoot(RootKey.Place place, String actor) {
        var root = maker.root(place);
        keys.add(root);
        audit.record(actor, "RootKeyAdded", root.kid(), null, place.name());
        return root;
    }

    private RootKey activeRoot() {
        if (keys.roots().isEmpty()) {
            List.of(RootKey.Place.ACTIVE, RootKey.Place.SPARE).forEach(place -> addRoot(place, SYSTEM));
        }
        return keys.roots().stream()
                .filter(root -> root.place() == RootKey.Place.ACTIVE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no active root key"));
    }
}
