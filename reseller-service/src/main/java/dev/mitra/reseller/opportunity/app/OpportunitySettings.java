package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.opportunity.ExtraDiscountRule;
import dev.mitra.reseller.opportunity.Protection;
import dev.mitra.reseller.programme.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The configured protection and effect on margin as injectable values. One that makes no sense ends the start.
@ApplicationScoped
public class OpportunitySettings {

    @Produces
    @Singleton
    Protection protection(@ConfigProperty(name = "mitra.reseller.opportunity-protection") Duration period) {
        return new Protection(period);
    }

    @Produces
    @Singleton
    ExtraDiscountRule extraDiscount(
            @ConfigProperty(name = "mitra.reseller.opportunity-extra-percent") String extra,
            @ConfigProperty(name = "mitra.reseller.opportunity-extra-days") int days,
            Terms terms) {
        return new ExtraDiscountRule(Percentage.of(extra), days, terms.maxRate());
    }
}
