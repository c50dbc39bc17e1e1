package dev.mitra.order.order.app;

import dev.mitra.order.order.Programme;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The programme's settings and the system's time as beans.
@Singleton
class Settings {

    @Produces
    @Singleton
    Programme programme(
            @ConfigProperty(name = "mitra.programme.payment-days") int paymentDays,
            @ConfigProperty(name = "mitra.programme.arrears-grace-days") int graceDays,
            @ConfigProperty(name = "mitra.programme.cancel-unpaid-after-days") int cancelAfterDays,
            @ConfigProperty(name = "mitra.programme.return-days") int returnDays,
            @ConfigProperty(name = "mitra.programme.release-terms-orders-on")
                    Programme.ReleaseTermsOrders releaseTermsOrders) {
        return new Programme(paymentDays, graceDays, cancelAfterDays, returnDays, releaseTermsOrders);
    }

    /// For deadlines of machines; business dates come from the business clock.
    @Produces
    @Singleton
    @DefaultBean
    InstantSource systemTime() {
        return InstantSource.system();
    }
}
