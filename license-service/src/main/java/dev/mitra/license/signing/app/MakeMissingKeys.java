package dev.mitra.license.signing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.signing.KeyMaker;
import dev.mitra.license.signing.KeyPlan;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.RootKey;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/// At the first start roots and issuing keys are made; later, successors of keys that end soon. Replicas take
/// turns, so that all of them sign with the same keys.
@ApplicationScoped
public class MakeMissingKeys {

    private final Keys keys;
    private final BusinessClock clock;
    private final KeyMaker maker;
    private final AuditTrail audit;

    public MakeMissingKeys(Keys keys, BusinessClock clock, KeyVault vault, AuditTrail audit) {
        this.keys = keys;
        this.clock = clock;
        this.maker = new KeyMaker(vault.wrap());
        this.audit = audit;
    }

    void atStart(@Observes StartupEvent start) {
        make();
    }

    @Transactional
    public void make() {
        keys.takeTurn();
        var now = clock.now();
        for (var use : KeyPlan.missing(keys.all(), now)) {
            var key = maker.issuing(use, activeRoot(), now);
            keys.add(key);
            audit.record("system", "SigningKeyAdded", key.kid(), null, use.name());
        }
    }

    private RootKey activeRoot() {
        if (keys.roots().isEmpty()) {
            List.of(RootKey.Place.ACTIVE, RootKey.Place.SPARE).forEach(place -> {
                var root = maker.root(place);
                keys.add(root);
                audit.record("system", "RootKeyAdded", root.kid(), null, place.name());
            });
        }
        return keys.roots().stream()
                .filter(root -> root.place() == RootKey.Place.ACTIVE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no active root key"));
    }
}
