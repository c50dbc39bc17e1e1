package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingOrdersTest {

    @Inject
    Situations situations;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    @DisplayName("Another reseller's order is not there, for staff it is")
    void scope() {
        var order = place(partner);
        get(partner.token(), order).statusCode(200).body("id", equalTo(order.external()));
        get(situations.activeReseller(Standing.NEW).token(), order).statusCode(404);
        get(partner.token(), OrderId.random()).statusCode(404);
        for (var staff : List.of(Tokens.sales(), Tokens.finance(), Tokens.ops())) {
            get(staff, order).statusCode(200);
        }
        get(Tokens.anyone("customer"), order).statusCode(403);
    }

    @Test
    void an_id_of_another_kind_is_told_from_rubbish() {
        given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/inv_01h455vb4pex5vsknk084sn02q")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_ID_KIND"));
        given().auth().oauth2(partner.token()).get("/v1/orders/42").then().statusCode(400);
    }

    @Test
    void a_list_is_paged_from_the_youngest_without_gaps_while_orders_come_in() {
        var placed = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            placed.addFirst(place(partner).external());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = list(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor))
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("data.id"));
            cursor = page.getString("nextCursor");
            place(partner);
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(placed);
    }

    @Test
    void orders_are_found_by_state_and_by_text() {
        var waiting = place(partner);
        var released = idOf(post(partner, BODY.replace("PT Contoh Nusantara", "CV 100% Maju_Jaya")));
        situations.paid(released, 2);
        list(Map.of("status", "RELEASED")).body("data.id", contains(released.external()));
        list(Map.of("status", "PAID")).body("data.id", contains(released.external()));
        list(Map.of("status", "WAITING")).body("data.id", contains(waiting.external()));
        list(Map.of("status", "COMPLETED")).body("data", empty());
        list(Map.of("text", "100% MAJU_")).body("data.id", contains(released.external()));
        list(Map.of("text", "1__% maju")).body("data", empty());
        list(Map.of("text", "tab-net-dev-sb")).body("data", hasSize(2));
        list(Map.of("text", situations.order(waiting).order().number().digits()))
                .body("data.id", contains(waiting.external()));
        list(Map.of("text", "' or 1=1")).body("data", empty());
    }

    @Test
    void orders_are_found_by_the_whole_number_of_their_invoice_or_licence() {
        var order = place(partner);
        place(partner);
        situations.paid(order, 2);
        var license = situations.issued(order).getFirst().id().external();
        situations.sql(
                "update orders set invoice_number = ?1, invoice_currency = 'USD', invoice_net = 1, invoice_tax = 0,"
                        + " invoice_total = 1, invoice_due_on = due_on, payment_reference = 'RF18X' where id = ?2",
                "INV-2026-" + order.external(),
                order.value());
        list(Map.of("text", license)).body("data.id", contains(order.external()));
        list(Map.of("text", "INV-2026-" + order.external())).body("data", empty());
        situations.sql("update orders set invoice_number = upper(invoice_number) where id = ?1", order.value());
        list(Map.of("text", "inv-2026-" + order.external())).body("data.id", contains(order.external()));
    }

    private ValidatableResponse get(String token, OrderId order) {
        return given().auth()
                .oauth2(token)
                .get("/v1/orders/" + order.external())
                .then();
    }

    private ValidatableResponse list(Map<String, ?> query) {
        return given().auth()
                .oauth2(partner.token())
                .queryParams(query)
                .get("/v1/orders")
                .then()
                .statusCode(200);
    }
}
