package dev.mitra.order.fulfilment.reads;

import static dev.mitra.order.Orders.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventJson;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.order.app.ForgetCustomer;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.Contracts;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What the law makes us keep of an order, and nothing else of the person.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingCustomersTest {

    @Inject
    Situations situations;

    @Inject
    ForgetCustomer forgetCustomer;

    private Partner partner = new Partner(ResellerId.random(), AccountId.random());
    private final AccountId ayu = AccountId.random();
    private final OrganisationId firm = OrganisationId.random();

    @BeforeEach
    void activate() {
        partner = situations.activeReseller(Standing.NEW);
    }

    @Test
    void every_sample_of_the_event_can_be_read() {
        assertThat(Contracts.assertReads(EventJson.mapper(), "AccountErased", AccountErasedReader.AccountErased.class))
                .allSatisfy(event -> assertThat(event.accountId()).isNotNull());
    }

    @Test
    void name_and_mailbox_are_replaced_and_what_was_agreed_stays() {
        var order = releasedTo(ayu);
        var other = releasedTo(AccountId.random());
        var before = situations.order(order);
        var notHers = situations.order(other);

        forgetCustomer.forget(ayu);

        var after = situations.order(order).placement();
        assertThat(after.shipTo().person()).isEqualTo("-");
        assertThat(after.shipTo().email().canonical()).isEqualTo("erased-" + ayu.value() + "@erased.invalid");
        assertThat(after.shipTo().company())
                .isEqualTo(before.placement().shipTo().company());
        assertThat(after.shipTo().address())
                .isEqualTo(before.placement().shipTo().address());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("shipTo.person", "shipTo.email")
                .isEqualTo(before.placement());
        assertThat(situations.order(order).order()).isEqualTo(before.order());
        assertThat(situations.count(
                        "select count(*) from placement where order_id = ?1 and fingerprint = ''", order.value()))
                .isEqualTo(1);
        assertThat(situations.order(other)).isEqualTo(notHers);
    }

    @Test
    void the_order_is_found_by_the_firm_and_no_longer_by_the_person() {
        var order = releasedTo(ayu);
        assertThat(foundBy("ayu@contoh-nusantara.example")).containsExactly(order.external());

        forgetCustomer.forget(ayu);

        assertThat(foundBy("ayu@contoh-nusantara.example")).isEmpty();
        assertThat(foundBy("Ayu Contoh")).isEmpty();
        assertThat(foundBy("Contoh Nusantara")).containsExactly(order.external());
        assertThat(answer(order)).doesNotContain("Ayu Contoh", "ayu@contoh").contains("PT Contoh Nusantara");
    }

    @Test
    void quotes_for_her_licences_name_her_no_more_and_stay_otherwise_frozen() {
        var order = releasedTo(ayu);
        var license = situations.issued(order).getFirst().id().external();
        given().auth()
                .oauth2(partner.token())
                .contentType(ContentType.JSON)
                .body("{\"customerEmail\":\"ayu@contoh-nusantara.example\",\"lines\":[{\"sku\":\"TAB-NET-DEV-SB\","
                        + "\"quantity\":1,\"renewal\":{\"years\":1,\"licenses\":[\"" + license + "\"]}}]}")
                .post("/v1/quotes")
                .then()
                .statusCode(201);

        forgetCustomer.forget(ayu);

        assertThat(given().auth().oauth2(partner.token()).get("/v1/quotes").asString())
                .contains("erased-" + ayu.value() + "@erased.invalid")
                .doesNotContain("ayu@contoh");
        for (var change : List.of("net = net + 1", "customer_email = 'budi@x.example'", "customer_email = null")) {
            assertThatThrownBy(() -> situations.sql(
                            "update quote set " + change + " where reseller_id = ?1",
                            partner.reseller().value()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("frozen");
        }
    }

    @Test
    void an_order_that_is_told_to_be_hers_afterwards_is_forgotten_too_and_a_replay_changes_nothing() {
        forgetCustomer.forget(ayu);
        var order = releasedTo(ayu);
        var once = situations.order(order);
        assertThat(once.placement().shipTo().person()).isEqualTo("-");

        forgetCustomer.forget(ayu);
        situations.accountReady(order, ayu, firm);

        assertThat(situations.order(order)).isEqualTo(once);
    }

    @Test
    void nothing_else_of_a_placement_can_be_changed_under_the_name_of_forgetting() {
        var order = releasedTo(ayu);
        for (var change : List.of("net = net + 1", "ship_company = '-'", "ship_person = 'Budi'", "notes = '-'")) {
            assertThatThrownBy(() ->
                            situations.sql("update placement set " + change + " where order_id = ?1", order.value()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("placement is frozen");
        }
    }

    private OrderId releasedTo(AccountId account) {
        var order = place(partner);
        situations.paid(order, 2);
        situations.accountReady(order, account, firm);
        return order;
    }

    private List<String> foundBy(String text) {
        return given().auth()
                .oauth2(partner.token())
                .queryParam("text", text)
                .get("/v1/orders")
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    private String answer(OrderId order) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/orders/" + order.external())
                .asString();
    }
}
