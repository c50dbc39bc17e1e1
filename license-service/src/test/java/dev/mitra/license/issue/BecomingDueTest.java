package dev.mitra.license.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BecomingDueTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final OrderDetails details = Samples.order(ResellerId.random(), Samples.perpetual(2));
    private final Owner owner = Samples.owner();
    private final LicensedOrder unknown = LicensedOrder.unknown(Samples.orderId());

    @Test
    @DisplayName("R5.2 licences are due once the order is released and has an account, in either order")
    void both_facts_in_either_order() {
        assertThat(after(this::placed, this::released).isPending()).isFalse();
        assertThat(after(this::placed, this::owned).isPending()).isFalse();
        assertThat(after(this::released, this::owned).isPending()).isTrue();
        assertThat(after(this::owned, this::released)).isEqualTo(after(this::released, this::owned));
        assertThat(after(this::owned, this::placed, this::released))
                .isEqualTo(after(this::placed, this::released, this::owned));
    }

    @Test
    void an_order_of_support_alone_never_becomes_due() {
        var support = Samples.order(ResellerId.random());
        assertThat(owned(unknown.placed(support).released(support, NOW)).isPending())
                .isFalse();
    }

    @Test
    void a_fact_that_comes_twice_changes_nothing() {
        assertThat(after(this::released, this::released, this::owned, this::owned, this::placed))
                .isEqualTo(after(this::released, this::owned));
        var issued = after(this::released, this::owned).issued(NOW);
        assertThat(owned(released(issued))).isEqualTo(issued);
    }

    @Test
    void the_first_owner_stays() {
        var other = Samples.owner();
        assertThat(after(this::owned, order -> order.ownedBy(other, NOW)).owner())
                .isEqualTo(owner);
    }

    @Test
    void a_refund_before_the_issue_ends_it_for_ever_whatever_comes_later() {
        for (var late : List.of(
                after(this::refunded, this::released, this::owned),
                after(this::released, this::refunded, this::owned),
                after(this::owned, this::refunded, this::released),
                after(this::released, this::owned, this::refunded, this::released))) {
            assertThat(late.progress()).isEqualTo(new Progress.Closed(NOW, "returned"));
        }
        assertThat(after(this::refunded, order -> order.closed("again", NOW)).progress())
                .isEqualTo(new Progress.Closed(NOW, "returned"));
    }

    @Test
    void a_suspended_order_waits_until_it_is_reinstated() {
        assertThat(after(this::released, LicensedOrder::suspend, this::owned).isPending())
                .isFalse();
        assertThat(after(this::released, this::owned, LicensedOrder::suspend).isPending())
                .isFalse();
        assertThat(after(this::released, LicensedOrder::suspend, this::owned, order -> order.reinstate(NOW))
                        .isPending())
                .isTrue();
        var issued = after(this::released, this::owned).issued(NOW);
        assertThat(issued.suspend().reinstate(NOW)).isEqualTo(issued);
    }

    @Test
    @DisplayName("R5.2 whatever the order of the facts and however often they come, the end is the same")
    void all_orders_of_facts() {
        var twice = List.<UnaryOperator<LicensedOrder>>of(
                this::placed, this::released, this::released, this::owned, this::owned);
        assertThat(Permutations.of(twice))
                .hasSize(120)
                .allSatisfy(facts -> assertThat(played(facts)).isEqualTo(after(this::released, this::owned)));
        var refunded = new ArrayList<>(twice);
        refunded.add(this::refunded);
        assertThat(Permutations.of(refunded))
                .hasSize(720)
                .allSatisfy(
                        facts -> assertThat(played(facts).progress()).isEqualTo(new Progress.Closed(NOW, "returned")));
    }

    @Test
    @DisplayName("R5.1 R9.3 licences are made out to whom the order was redirected, as its release says, and stay so")
    void redirected_between_placing_and_release() {
        var redirected = new OrderDetails(
                details.number(),
                new ShipTo(
                        "CV Baru",
                        Samples.email("it@baru.example"),
                        details.shipTo().country()),
                details.deliverTo(),
                null,
                details.reseller(),
                details.lines());
        UnaryOperator<LicensedOrder> released = order -> order.released(redirected, NOW);
        var facts = List.<UnaryOperator<LicensedOrder>>of(this::placed, this::placed, released, released, this::owned);
        assertThat(Permutations.of(facts)).hasSize(120).allSatisfy(some -> {
            assertThat(played(some).ordered()).isEqualTo(redirected);
            assertThat(played(some).isPending()).isTrue();
        });
        assertThat(after(released, this::released).ordered()).isEqualTo(redirected);
    }

    private LicensedOrder placed(LicensedOrder order) {
        return order.placed(details);
    }

    private LicensedOrder released(LicensedOrder order) {
        return order.released(details, NOW);
    }

    private LicensedOrder owned(LicensedOrder order) {
        return order.ownedBy(owner, NOW);
    }

    private LicensedOrder refunded(LicensedOrder order) {
        return order.closed("returned", NOW);
    }

    @SafeVarargs
    private LicensedOrder after(UnaryOperator<LicensedOrder>... facts) {
        var order = unknown;
        for (var fact : facts) {
            order = fact.apply(order);
        }
        return order;
    }

    private LicensedOrder played(List<UnaryOperator<LicensedOrder>> facts) {
        var order = unknown;
        for (var fact : facts) {
            order = fact.apply(order);
        }
        return order;
    }
}
