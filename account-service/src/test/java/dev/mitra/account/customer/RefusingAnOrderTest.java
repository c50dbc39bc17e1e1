package dev.mitra.account.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.account.customer.app.ProvisionCustomers;
import dev.mitra.account.letter.Letter;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.reseller.app.NameResellers;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class RefusingAnOrderTest {

    private static final String RECEIVED = "/v1/received-orders";

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    ProvisionCustomers provisionCustomers;

    @Inject
    NameResellers nameResellers;

    @Test
    @DisplayName("R5.3 the owner sees who added an order, by the name the reseller has now")
    void seen() {
        var owner = people.somebody("owner");
        var reseller = ResellerId.random();
        nameResellers.name(reseller, "Lonestar Licences LLC", 2);
        nameResellers.name(reseller, "Lonestar before", 1);
        var order = order(owner, Optional.of(reseller));
        order(owner, Optional.empty());

        owner.get(RECEIVED + "?limit=1").then().body("data", hasSize(1)).body("data[0].addedBy", nullValue());
        String cursor = owner.get(RECEIVED + "?limit=1").path("nextCursor");
        owner.get(RECEIVED + "?limit=1&cursor=" + cursor)
                .then()
                .body("data[0].orderId", equalTo(order.external()))
                .body("data[0].addedBy.name", equalTo("Lonestar Licences LLC"))
                .body("data[0].refusedAt", nullValue())
                .body("nextCursor", nullValue());
        people.somebody("eve").get(RECEIVED).then().body("data", hasSize(0));
    }

    @Test
    @DisplayName("R5.3 a refusal is told to the others once, and nobody but the organisation's people may refuse")
    void refused() {
        var owner = people.somebody("owner");
        var order = order(owner, Optional.of(ResellerId.random()));
        var refusal = RECEIVED + "/" + order.external() + "/refusal";
        people.somebody("eve").post(refusal, Map.of()).then().statusCode(404);
        owner.post(refusal, Map.of()).then().statusCode(200).body("refusedAt", notNullValue());
        owner.post(refusal, Map.of()).then().statusCode(200);

        assertThat(rows.texts("select type from platform.outbox where correlation_id = ? order by id", order.value()))
                .containsExactly("AccountMatched.v1", "ReceivedOrderRefused.v1");
        assertThat(rows.text("select display_name || ' ' || state from account where email = ?", owner.email()))
                .isEqualTo("Ayu Contoh ACTIVE");
        assertThat(rows.text(
                        "select actor from platform.audit_trail where action = 'ReceivedOrderRefused' and subject = ?",
                        order.external()))
                .isEqualTo(owner.id().external());
    }

    @Test
    @DisplayName("a viewer sees what was received and refuses nothing")
    void viewer() {
        var owner = people.somebody("owner");
        var order = order(owner, Optional.empty());
        var viewer = people.somebody("viewer");
        rows.change(
                "insert into organisation_member (organisation_id, account_id, role) values (?, ?, 'VIEWER')",
                owner.home().value(),
                viewer.id().value());
        viewer.get(RECEIVED).then().body("data", hasSize(1));
        viewer.post(RECEIVED + "/" + order.external() + "/refusal", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("ORGANISATION_ROLE_REQUIRED"));
    }

    @Test
    @DisplayName("R5.3 an order is refused though the colleague whose mailbox it named was erased since")
    void erasedColleague() {
        var owner = people.somebody("owner");
        var colleague = people.somebody("colleague");
        var order = order(colleague, Optional.empty());
        rows.change(
                "update customer_order set organisation_id = ? where order_id = ?",
                owner.home().value(),
                order.value());
        colleague
                .post("/v1/accounts/me/erasure", Map.of("email", colleague.email()))
                .then()
                .statusCode(204);
        owner.post(RECEIVED + "/" + order.external() + "/refusal", Map.of())
                .then()
                .statusCode(200)
                .body("refusedAt", notNullValue());
        assertThat(rows.texts(
                        "select split_part(type, '.', 1) || ' ' || version from platform.outbox"
                                + " where key = ? order by id desc limit 2",
                        colleague.id().value()))
                .containsExactly("ReceivedOrderRefused 5", "AccountErased 4");
    }

    private OrderId order(Somebody owner, Optional<ResellerId> reseller) {
        var id = OrderId.random();
        provisionCustomers.provision(
                List.of(new ReleasedOrder(
                        id,
                        "000000000424",
                        EmailAddress.parse(owner.email()).orElseThrow(),
                        new PlainName("Ayu"),
                        new PlainName("PT Contoh"),
                        Language.EN,
                        reseller,
                        List.of(new Letter.Item("Tabulon for .NET", 2)))),
                Map.of());
        return id;
    }
}
