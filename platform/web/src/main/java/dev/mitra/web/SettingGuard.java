package dev.mitra.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/// Keeps a service from starting with a setting that it would stumble over later.
@Singleton
class SettingGuard {

    /// Before anything is made from a setting.
    private static final int BEFORE_ALL = 0;

    /// @throws IllegalStateException with every finding at once
    void check(@Observes @Priority(BEFORE_ALL) StartupEvent start, Config config) {
        var findings =
                SettingForms.findings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class));
        if (!findings.isEmpty()) {
            throw new IllegalStateException("settings that cannot be read:\n  " + String.join("\n  ", findings));
        }
    }
}
