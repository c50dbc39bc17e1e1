package dev.mitra.order.card.app;

import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.PaymentGateway;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The acquirer that the configuration names. Made at the start: a wrong name or a missing secret is not to
/// be found by the first buyer.
@Startup
@ApplicationScoped
public class Gateways {

    private static final String NONE = "none";
    /// Of attempts that a release began which did not note its acquirer yet: it had one.
    private static final String UNKNOWN = "unknown";

    private final Optional<PaymentGateway> chosen;
    private final Map<String, PaymentGateway> able;

    /// @throws IllegalStateException when the name is nobody's or the acquirer lacks a setting
    Gateways(@All List<PaymentGateway> known, @ConfigProperty(name = "mitra.cards.gateway") String name) {
        chosen = known.stream().filter(gateway -> gateway.name().equals(name)).findFirst();
        if (chosen.isEmpty() && !name.equals(NONE)) {
            throw new IllegalStateException("mitra.cards.gateway names no gateway: " + name);
        }
        var lacking = chosen.map(PaymentGateway::lacking).orElse(List.of());
        if (!lacking.isEmpty()) {
            throw new IllegalStateException("mitra.cards.gateway=" + name + " needs " + String.join(" and ", lacking));
        }
        var complete = known.stream()
                .filter(gateway -> gateway.lacking().isEmpty())
                .collect(Collectors.toMap(PaymentGateway::name, Function.identity()));
        chosen.ifPresent(gateway -> complete.put(UNKNOWN, gateway));
        able = Map.copyOf(complete);
    }

    /// Where payments begin; empty when no cards are taken.
    public Optional<PaymentGateway> chosen() {
        return chosen;
    }

    /// Those that can be asked about payments that began at them, chosen or not any more.
    Set<String> able() {
        return able.keySet();
    }

    boolean canAsk(CardPayment payment) {
        return able.containsKey(payment.gateway());
    }

    /// Whether a notice of that acquirer may tell of the payment.
    boolean isOf(CardPayment payment, String teller) {
        return canAsk(payment) && of(payment).name().equals(teller);
    }

    /// Where a payment began.
    ///
    /// @throws IllegalStateException when it cannot be asked
    PaymentGateway of(CardPayment payment) {
        var gateway = able.get(payment.gateway());
        if (gateway == null) {
            throw new IllegalStateException(payment.id() + " began at a gateway that cannot be asked");
        }
        return gateway;
    }
}
