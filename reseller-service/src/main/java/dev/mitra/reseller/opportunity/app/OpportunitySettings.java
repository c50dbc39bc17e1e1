package dev.mitra.reseller.opportunity.app;

import dev.mitra.reseller.opportunity.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The configured protection as an injectable value. One that makes no sense ends the start.
@ApplicationScoped
public class OpportunitySettings {

    @Produces
    @Singleton
    Protection protection(@ConfigProperty(name = "mitra.reseller.opportunity-protection") Duration period) {
        return new Protection(period);
    }
}
