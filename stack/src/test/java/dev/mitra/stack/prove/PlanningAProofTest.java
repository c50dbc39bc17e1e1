package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanningAProofTest {

    @Test
    void the_same_seed_makes_the_same_plan_and_another_seed_another() {
        assertThat(plan("--seed", "42")).isEqualTo(plan("--seed", "42")).isNotEqualTo(plan("--seed", "43"));
        assertThat(plan("--seed", "42").faults())
                .isEqualTo(plan("--seed", "42").faults())
                .isNotEqualTo(plan("--seed", "43").faults());
    }

    @Test
    void keys_are_unique_and_every_kind_of_payment_and_of_customer_occurs() {
        var orders = plan("--seed", "42", "--orders", "400").orders();

        assertThat(orders).extracting(order -> order.purchase().key()).doesNotHaveDuplicates();
        assertThat(orders).extracting(Plan.PlannedOrder::payment).contains(Payment.values());
        var perCustomer = orders.stream()
                .collect(Collectors.groupingBy(
                        order -> order.purchase().customer().email(), Collectors.counting()));
        assertThat(perCustomer.values()).contains(1L).anyMatch(count -> count > 2);
    }

    @Test
    void every_service_is_killed_and_every_failure_point_is_used_in_the_order_of_their_due() {
        var faults = plan("--kills", "20", "--faults", "kill").faults();

        assertThat(faults).hasSize(20).extracting(PlannedFault::due).isSorted();
        assertThat(faults)
                .extracting(PlannedFault::target)
                .contains("account", "reseller", "order", "billing", "license");
        assertThat(faults).extracting(PlannedFault::way).contains("SIGKILL", "SENT_NOT_RECORDED", "MARKED");
    }

    @Test
    void unless_another_number_is_asked_for_there_are_so_many_kills_that_each_failure_point_ends_a_process() {
        var ways = plan("--faults", "kill").faults().stream().map(PlannedFault::way);

        assertThat(ways).containsAll(PlannedFault.POINTS);
    }

    @Test
    void each_kind_of_fault_is_planned_in_each_of_its_ways_unless_others_are_asked_for() {
        assertThat(plan().faults())
                .extracting(PlannedFault::kind)
                .contains(FaultKind.BROKER, FaultKind.DATABASE, FaultKind.SMTP, FaultKind.DUPLICATE, FaultKind.ZOMBIE);
        assertThat(plan("--faults", "smtp").faults())
                .extracting(PlannedFault::way)
                .containsExactlyInAnyOrderElementsOf(FaultKind.SMTP.ways());
        assertThat(plan("--faults", "none").faults()).isEmpty();
    }

    @Test
    void with_two_replicas_both_are_broken() {
        var targets = plan("--kills", "20", "--replicas", "2").faults().stream()
                .map(PlannedFault::target)
                .toList();
        assertThat(targets).anyMatch(name -> name.endsWith("-2")).anyMatch(name -> !name.endsWith("-2"));
    }

    @Test
    void kills_that_come_together_are_of_different_services() {
        var rounds = plan("--kills", "12", "--faults", "kill", "--together", "3").faults().stream()
                .collect(Collectors.groupingBy(
                        PlannedFault::due, Collectors.mapping(PlannedFault::target, Collectors.toList())));

        assertThat(rounds.values())
                .allSatisfy(
                        targets -> assertThat(targets).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3))
                .anyMatch(targets -> targets.size() == 3);
        assertThat(plan("--kills", "12", "--faults", "kill").faults())
                .extracting(PlannedFault::due)
                .doesNotHaveDuplicates();
    }

    @Test
    void with_the_build_before_at_hand_each_service_is_upgraded_once_and_never_without_it() {
        assertThat(plan("--faults", "none", "--previous", "before").faults())
                .extracting(PlannedFault::target)
                .containsExactlyInAnyOrder("account", "reseller", "order", "billing", "license");
        assertThat(plan().faults()).extracting(PlannedFault::kind).doesNotContain(FaultKind.UPGRADE, FaultKind.DISK);
        assertThatThrownBy(() -> plan("--faults", "upgrade"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--previous");
    }

    @Test
    void of_a_stack_that_runs_already_services_are_killed_and_nothing_else_is_broken() {
        assertThat(plan("--running", "--kills", "6").faults())
                .hasSize(6)
                .extracting(PlannedFault::way)
                .containsOnly("SIGKILL");
        for (var more : List.of("--faults=kill,broker", "--defect=no_inbox", "--previous=before")) {
            assertThatThrownBy(() -> plan("--running", more))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("runs already");
        }
    }

    @Test
    void of_a_stack_that_runs_already_each_service_is_killed_outright_before_one_has_failure_points() {
        var ways = plan("--running", "--points", "--kills", "14", "--together", "3").faults().stream()
                .map(PlannedFault::way)
                .toList();

        assertThat(ways.subList(0, 5)).containsOnly("SIGKILL");
        assertThat(ways.subList(5, 14)).doesNotHaveDuplicates().doesNotContain("SIGKILL");
    }

    @Test
    void of_a_stack_that_runs_already_points_are_set_where_orders_come_by() {
        var faults = plan("--running", "--points", "--kills", "14").faults();

        assertThat(faults.subList(0, 5))
                .extracting(PlannedFault::target)
                .containsExactlyInAnyOrder("account", "reseller", "order", "billing", "license");
        assertThat(faults.subList(5, 14)).extracting(PlannedFault::target).containsOnly("order", "billing", "license");
    }

    @Test
    void mistakes_are_tried_in_the_order_of_their_table_however_they_are_named() {
        assertThat(Trial.named("cancelled_is_released,check_then_insert"))
                .containsExactly(Trial.CHECK_THEN_INSERT, Trial.CANCELLED_IS_RELEASED);
    }

    @Test
    void an_unknown_fault_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> plan("--faults", "flood"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("flood")
                .hasMessageContaining("replay");
    }

    private static Plan plan(String... options) {
        var words = new java.util.ArrayList<>(List.of("prove"));
        words.addAll(List.of(options));
        return Plan.of(Wish.of(Arguments.parse(words)));
    }
}
