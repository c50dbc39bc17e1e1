package dev.mitra.order.card.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.PaymentGateway;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoosingAGatewayTest {

    private static final PaymentGateway SIMULATED = gateway("simulated", List.of());
    private static final PaymentGateway WITHOUT_KEYS = gateway("stripe", List.of("mitra.cards.stripe.api-key"));
    private static final PaymentGateway STRIPE = gateway("stripe", List.of());

    @Test
    void a_gateway_without_its_secrets_or_of_no_name_is_refused_at_the_start() {
        var known = List.of(SIMULATED, WITHOUT_KEYS);
        assertThatThrownBy(() -> new Gateways(known, "stripe")).hasMessageContaining("mitra.cards.stripe.api-key");
        assertThatThrownBy(() -> new Gateways(known, "stirpe")).hasMessageContaining("names no gateway");
        assertThat(new Gateways(known, "none").chosen()).isEmpty();
    }

    @Test
    void a_payment_is_asked_of_the_gateway_where_it_began_whichever_is_chosen_now() {
        var old = CardPayment.start(OrderId.random(), Money.of("9.99", "USD"), "stripe", Examples.NOW);
        assertThat(new Gateways(List.of(SIMULATED, STRIPE), "simulated").of(old))
                .isSameAs(STRIPE);
        var gateways = new Gateways(List.of(SIMULATED, WITHOUT_KEYS), "simulated");
        assertThat(gateways.canAsk(old)).isFalse();
        assertThat(gateways.able()).containsExactlyInAnyOrder("simulated", "unknown");
        assertThatThrownBy(() -> gateways.of(old)).isInstanceOf(IllegalStateException.class);
    }

    private static PaymentGateway gateway(String name, List<String> lacking) {
        return (PaymentGateway) Proxy.newProxyInstance(
                PaymentGateway.class.getClassLoader(),
                new Class<?>[] {PaymentGateway.class},
                (_, method, _) -> switch (method.getName()) {
                    case "name" -> name;
                    case "lacking" -> lacking;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
