package dev.mitra.order.price.app;

import dev.mitra.kernel.Percentage;
import dev.mitra.order.price.ReplacementRules;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The vendor's settings for prices as a bean.
@Singleton
class PriceSettings {

    @Produces
    @Singleton
    ReplacementRules rules(
            @ConfigProperty(name = "mitra.programme.renewal-percent-while-valid") String whileValid,
            @ConfigProperty(name = "mitra.programme.renewal-percent-after-expiry") String afterExpiry,
            @ConfigProperty(name = "mitra.programme.upgrade-days") int upgradeDays) {
        return new ReplacementRules(Percentage.of(whileValid), Percentage.of(afterExpiry), upgradeDays);
    }
}
