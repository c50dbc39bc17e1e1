package dev.mitra.order.acquirer.app;

import dev.mitra.order.acquirer.NoticeSignature;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the simulated acquirer is found, and where it tells.
@Singleton
public class AcquirerSettings {

    private final boolean chosen;
    private final NoticeSignature signature;
    private final Duration late;

    AcquirerSettings(
            @ConfigProperty(name = "mitra.cards.gateway") String gateway,
            @ConfigProperty(name = "mitra.cards.simulated.secret") String secret,
            @ConfigProperty(name = "mitra.cards.simulated.late") Duration late) {
        chosen = gateway.equals(SimulatedGateway.NAME);
        signature = new NoticeSignature(secret);
        this.late = late;
    }

    /// Its pages exist only while it is the acquirer.
    public boolean isChosen() {
        return chosen;
    }

    NoticeSignature signature() {
        return signature;
    }

    Duration late() {
        return late;
    }

    // Read when it is needed: the port may be chosen at the start.
    URI pages() {
        return address("mitra.cards.simulated.pages");
    }

    URI notices() {
        return address("mitra.cards.simulated.notices");
    }

    private static URI address(String key) {
        return URI.create(ConfigProvider.getConfig().getValue(key, String.class));
    }
}
