package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningAProofTest {

    @Test
    void the_same_seed_makes_the_same_plan_and_another_seed_another() {
        assertThat(Plan.of(42, 200)).isEqualTo(Plan.of(42, 200)).isNotEqualTo(Plan.of(43, 200));
    }

    @Test
    void keys_are_unique_and_every_kind_of_payment_and_of_customer_occurs() {
        var orders = Plan.of(42, 200).orders();

        assertThat(orders).extracting(order -> order.purchase().key()).doesNotHaveDuplicates();
        assertThat(orders).extracting(Plan.PlannedOrder::payment).contains(Plan.Payment.values());
        var perCustomer = orders.stream()
                .collect(Collectors.groupingBy(
                        order -> order.purchase().customer().email(), Collectors.counting()));
        assertThat(perCustomer.values()).contains(1L).anyMatch(count -> count > 2);
    }
}
