package dev.mitra.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The system's clock, for tokens, proofs, keys and throttling; business dates come from
/// [dev.mitra.kernel.BusinessClock].
@Singleton
class SystemTime {

    @Produces
    @Singleton
    @DefaultBean
    InstantSource system() {
        return InstantSource.system();
    }
}
