package dev.mitra.license.signing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.signing.Keys;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/// At the first start roots and issuing keys are made; later, successors of keys that end soon. Replicas take
/// turns, so that all of them sign with the same keys.
@ApplicationScoped
public class MakeMissingKeys {

    private final Keys keys;
    private final ReplaceKeys replaceKeys;
    private final BusinessClock clock;

    public MakeMissingKeys(Keys keys, ReplaceKeys replaceKeys, BusinessClock clock) {
        this.keys = keys;
        this.replaceKeys = replaceKeys;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) {
        make();
    }

    @Transactional
    public void make() {
        keys.takeTurn();
        replaceKeys.due(clock.now());
    }
}
