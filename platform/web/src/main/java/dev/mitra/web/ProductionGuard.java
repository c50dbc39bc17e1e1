package dev.mitra.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/// Keeps a service from starting for production with settings that are for a first look.
@Singleton
class ProductionGuard {

    private static final int FIRST = 1;

    /// @throws IllegalStateException with every finding at once
    void check(@Observes @Priority(FIRST) StartupEvent start, Config config) {
        var findings = ProductionRules.findings(config);
        if (!findings.isEmpty()) {
            throw new IllegalStateException("mitra.production=true, but:\n  " + String.join("\n  ", findings));
        }
    }
}
