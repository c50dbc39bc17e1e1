package dev.mitra.tracing;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Decides once, at the start, whether anything is recorded.
@Singleton
class Wiring {

    @Produces
    @Singleton
    Traces traces(
            @ConfigProperty(name = "mitra.traces.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "mitra.traces.share", defaultValue = "1") double share,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        return endpoint.map(collector -> Collector.at(collector, service, share))
                .orElseGet(Traces::off);
    }

    void close(@Disposes Traces traces) {
        traces.close();
    }
}
