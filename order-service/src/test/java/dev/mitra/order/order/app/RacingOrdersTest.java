package dev.mitra.order.order.app;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.cancel;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RacingOrdersTest {

    @Inject
    Situations situations;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    @DisplayName("Fifty posts with one key at once make one order; who comes too early is told to come again")
    void one_key() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = AtOnce.run(50, () -> post(partner, BODY, key));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
        assertThat(answers.stream()
                        .filter(it -> it.statusCode() == 201)
                        .map(it -> it.<String>path("id"))
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(it -> it.statusCode() == 409))
                .allSatisfy(it -> assertThat(it.<String>path("code")).isEqualTo("IDEMPOTENT_REQUEST_IN_FLIGHT"));
        assertThat(orders()).isEqualTo(1);
    }

    @Test
    @DisplayName("Fifty posts with fifty keys at once make fifty orders with fifty numbers")
    void many_keys() throws Exception {
        var answers = AtOnce.run(50, () -> post(partner, BODY));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(it -> it.<String>path("number")).distinct())
                .hasSize(50);
        assertThat(orders()).isEqualTo(50);
    }

    @RepeatedTest(15)
    @DisplayName("Cancel against pay: an order is cancelled or released, never both and never neither")
    void cancel_against_pay() throws Exception {
        var order = place(partner);
        var answers = AtOnce.run(
                List.<Callable<Integer>>of(() -> cancel(partner, order).statusCode(), () -> {
                    situations.paid(order, 2);
                    return 0;
                }));
        boolean cancelled = answers.contains(200);
        assertThat(situations.axes(order)).isEqualTo(cancelled ? "Paid Cancelled None" : "Paid Released Pending");
        assertThat(situations.published(order))
                .contains(cancelled ? "OrderCancelled" : "OrderReleased")
                .doesNotContain(cancelled ? "OrderReleased" : "OrderCancelled");
    }

    @Test
    @DisplayName("Payment, account and delivery at once complete the order exactly once")
    void completion() throws Exception {
        var order = place(situations.activeReseller(Standing.ESTABLISHED));
        AtOnce.run(List.<Callable<Integer>>of(
                () -> {
                    situations.paid(order, 2);
                    return 0;
                },
                () -> {
                    situations.delivered(order);
                    return 0;
                },
                () -> {
                    situations.accountReady(order, AccountId.random());
                    return 0;
                }));
        assertThat(situations.axes(order)).isEqualTo("Paid Released Delivered");
        assertThat(situations.published(order)).containsOnlyOnce("OrderCompleted");
    }

    private long orders() {
        return situations.count(
                "select count(*) from orders where reseller_id = ?1",
                partner.reseller().value());
    }
}
