package dev.mitra.order.fulfilment;

import static dev.mitra.order.Orders.act;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.renew;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.Examples;
import dev.mitra.order.Situations;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Orders of which another renews the licences. Two seats are issued.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturningRenewedOrdersTest {

    @Inject
    Situations situations;

    @Inject
    Licenses named;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Situations.Sold sold;

    @BeforeEach
    void sell() {
        sold = situations.sold();
    }

    @Test
    @DisplayName(
            "An order whose licences are renewed goes back after that renewal: else the renewal buys them for half")
    void returning_what_is_renewed() {
        var renewal = renew(sold.partner(), sold.licenses().getFirst());
        giveBack(sold.order())
                .statusCode(409)
                .body("code", equalTo("ORDER_RENEWED"))
                .body("detail", containsString(renewal.path("number")));
        situations.paid(idOf(renewal), 2);
        giveBack(sold.order()).statusCode(409).body("code", equalTo("ORDER_RENEWED"));
        giveBack(idOf(renewal)).statusCode(200);
        giveBack(sold.order()).statusCode(200);
    }

    @Test
    @DisplayName("R9.3 a reseller learns that its order's licences are renewed, and nothing of another's order")
    void renewed_through_another_reseller() {
        var other = situations.activeReseller(Standing.NEW);
        var renewal = renew(other, sold.licenses().getFirst());
        renewal.then().statusCode(201);
        giveBack(sold.order())
                .statusCode(409)
                .body("code", equalTo("ORDER_RENEWED_ELSEWHERE"))
                .body("detail", not(containsString(renewal.path("number"))));
    }

    @Test
    void an_order_whose_licences_are_being_renewed_waits_with_its_return() {
        var locking = "select number from orders where id = ? for update nowait";
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(named.owned(sold.licenses(), Examples.email("ayu@contoh-nusantara.example")))
                    .hasSize(2);
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .call(() -> situations.texts(locking, sold.order().value())))
                    .hasMessageContaining("could not obtain lock");
        });
        assertThat(situations.texts(locking, sold.order().value())).hasSize(1);
    }

    private ValidatableResponse giveBack(OrderId id) {
        return act(sold.partner().token(), id, "return");
    }
}
