package dev.mitra.order.card.app;

import dev.mitra.order.card.PaymentGateway;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The acquirer that the configuration names.
@ApplicationScoped
public class Gateways {

    private static final String NONE = "none";

    private final Optional<PaymentGateway> chosen;

    /// @throws IllegalStateException when the name is nobody's
    Gateways(@All List<PaymentGateway> known, @ConfigProperty(name = "mitra.cards.gateway") String name) {
        chosen = known.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
        if (chosen.isEmpty() && !name.equals(NONE)) {
            throw new IllegalStateException("mitra.cards.gateway names no gateway: " + name);
        }
    }

    /// Empty when no cards are taken.
    public Optional<PaymentGateway> chosen() {
        return chosen;
    }

    PaymentGateway required() {
        return chosen.orElseThrow(() -> new IllegalStateException("mitra.cards.gateway is none"));
    }
}
