package dev.mitra.order.order.app;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.Orders;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingPaidOrdersTest {

    @Inject
    Situations situations;

    @Inject
    PaymentsFitFacts invariant;

    @Test
    @DisplayName("I4 an order that is paid and waits for its release contradicts itself, unless staff hold it")
    void paid_and_waiting() {
        var placed = post(situations.activeReseller(Standing.NEW), BODY);
        String number = placed.path("number");
        OrderId order = Orders.idOf(placed);
        situations.paid(order, 2);
        assertThat(invariant.offending()).doesNotContain(number);

        situations.sql(
                "update orders set release_state = 'WAITING', release_basis = null, release_at = null where id = ?1",
                order.value());
        assertThat(invariant.offending()).contains(number);

        situations.sql(
                "update orders set hold_reason = 'asked for', held_since = clock_timestamp() where id = ?1",
                order.value());
        assertThat(invariant.offending()).doesNotContain(number);
    }
}
