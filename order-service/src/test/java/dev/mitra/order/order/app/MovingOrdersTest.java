package dev.mitra.order.order.app;

import static dev.mitra.order.Orders.cancel;
import static dev.mitra.order.Orders.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingOrdersTest {

    @Inject
    Situations situations;

    @Inject
    CancelUnpaidOrders cancelUnpaid;

    @Inject
    BusinessClock clock;

    @Inject
    Instance<Invariant> invariants;

    private Partner partner = new Partner(dev.mitra.kernel.ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @AfterEach
    void the_invariants_hold() {
        assertThat(invariants)
                .allSatisfy(it -> assertThat(it.offending()).as(it.sentence()).isEmpty());
    }

    @Test
    @DisplayName("R5.2 R7.3 a prepaid order is released by its payment, once, and completed by the delivery")
    void prepaid() {
        var order = place(partner);
        situations.paid(order, 2);
        situations.paid(order, 2);
        situations.paid(order, 3);
        assertThat(situations.axes(order)).isEqualTo("Paid Released Pending");
        situations.accountReady(order, AccountId.random());
        situations.issued(order);
        situations.delivered(order);
        situations.delivered(order);
        assertThat(situations.axes(order)).isEqualTo("Paid Released Delivered");
        assertThat(situations.published(order))
                .containsExactly("OrderPlaced", "OrderPriced", "OrderReleased", "OrderCompleted");
    }

    @Test
    @DisplayName("On terms the delivery may come first and the payment completes the order")
    void terms() {
        var order = place(situations.activeReseller(Standing.ESTABLISHED));
        situations.delivered(order);
        situations.issued(order);
        assertThat(situations.published(order)).doesNotContain("OrderCompleted");
        situations.paid(order, 2);
        assertThat(situations.axes(order)).isEqualTo("Paid Released Delivered");
        assertThat(situations.published(order))
                .containsExactly("OrderPlaced", "OrderPriced", "OrderReleased", "OrderCompleted");
    }

    @Test
    @DisplayName("A cancelled order is never released, whatever arrives")
    void paid_after_cancel() {
        var order = place(partner);
        cancel(partner, order).then().statusCode(200).body("status.release", equalTo("CANCELLED"));
        situations.paid(order, 2);
        situations.payment(order, PaymentFact.Kind.CREDITED, 3);
        assertThat(situations.axes(order)).isEqualTo("Credited Cancelled None");
        assertThat(situations.published(order))
                .containsExactly("OrderPlaced", "OrderPriced", "OrderCancelled", "OrderVoided");
    }

    @Test
    @DisplayName("A paid or released order is not the reseller's to cancel, nor is another's")
    void refused_cancellations() {
        var paid = place(partner);
        situations.paid(paid, 2);
        cancel(partner, paid).then().statusCode(409).body("code", equalTo("ORDER_RELEASED"));
        var credited = place(partner);
        situations.payment(credited, PaymentFact.Kind.CREDITED, 2);
        cancel(partner, credited).then().statusCode(409).body("code", equalTo("ORDER_PAID"));
        var mine = place(partner);
        cancel(situations.activeReseller(Standing.NEW), mine).then().statusCode(404);
        cancel(partner, mine).then().statusCode(200);
        cancel(partner, mine).then().statusCode(409).body("code", equalTo("ORDER_CANCELLED"));
    }

    @Test
    @DisplayName("A reversed payment takes nothing back by itself and becomes a staff task until it is paid again")
    void reversed() {
        var order = place(partner);
        situations.paid(order, 2);
        situations.payment(order, PaymentFact.Kind.REVERSED, 3);
        assertThat(situations.axes(order)).isEqualTo("Reversed Released Pending");
        assertThat(openTasks(order, "PAYMENT_REVERSED")).isEqualTo(1);
        situations.paid(order, 4);
        assertThat(openTasks(order, "PAYMENT_REVERSED")).isZero();
    }

    @Test
    @DisplayName("A payment that the payer disputes reverses and stops the order in one move, told once")
    void disputed() {
        var order = place(partner);
        situations.paid(order, 2);
        var before = situations.order(order).order().version();
        situations.chargedBack(order, 3);
        situations.chargedBack(order, 3);
        assertThat(situations.axes(order)).isEqualTo("Reversed Released Pending");
        assertThat(openTasks(order, "ON_HOLD")).isEqualTo(1);
        assertThat(situations.order(order).order().version()).isEqualTo(before + 1);
        assertThat(situations.published(order)).containsOnlyOnce("OrderSuspended");
    }

    @Test
    @DisplayName("Unpaid prepaid orders are cancelled fifteen days after they were due, others are not")
    void unpaid() {
        var due = place(partner);
        var paid = place(partner);
        var young = place(partner);
        var onTerms = place(situations.activeReseller(Standing.ESTABLISHED));
        situations.paid(paid, 2);
        age(46, due, paid, onTerms);
        age(45, young);
        var today = JobPeriod.day(clock.today());
        cancelUnpaid.run(today);
        cancelUnpaid.run(today);
        assertThat(situations.axes(due)).isEqualTo("Unpaid Cancelled None");
        assertThat(situations.published(due)).containsOnlyOnce("OrderCancelled").containsOnlyOnce("OrderVoided");
        assertThat(situations.axes(paid)).isEqualTo("Paid Released Pending");
        assertThat(situations.axes(young)).isEqualTo("Unpaid Waiting None");
        assertThat(situations.axes(onTerms)).isEqualTo("Unpaid Released Pending");
    }

    @Test
    void facts_about_an_order_that_is_not_ours_fail_loudly() {
        assertThatThrownBy(() -> situations.paid(OrderId.random(), 1)).hasMessageContaining("no such order");
    }

    @Test
    void what_was_agreed_cannot_be_changed_even_in_the_database() {
        var order = place(partner);
        for (var table : List.of("placement", "order_line")) {
            assertThatThrownBy(
                            () -> situations.sql("update " + table + " set net = 0 where order_id = ?1", order.value()))
                    .hasMessageContaining("frozen");
        }
    }

    private void age(int days, OrderId... orders) {
        for (var order : orders) {
            situations.sql(
                    "update orders set due_on = due_on - cast(?1 as integer) where id = ?2", days, order.value());
        }
    }

    private long openTasks(OrderId order, String concern) {
        return situations.count(
                "select count(*) from staff_task where order_id = ?1 and concern = ?2 and closed_at is null",
                order.value(),
                concern);
    }
}
