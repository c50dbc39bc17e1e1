package dev.mitra.order.purchase;

import static dev.mitra.order.Orders.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.order.Examples;
import dev.mitra.order.Situations;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class SharingPurchasesTest {

    @Inject
    Situations situations;

    private final AccountId named = AccountId.random();
    private final OrganisationId firm = OrganisationId.random();
    private OrderId order = OrderId.random();

    @BeforeEach
    void aReleasedOrderForAFirm() {
        order = place(situations.activeReseller(Standing.NEW));
        situations.paid(order, 2);
        situations.accountReady(order, named, firm);
    }

    @Test
    @DisplayName("R9.3 every member of the organisation sees the purchase, whoever was named as ship-to")
    void members() {
        var colleague = AccountId.random();
        assertThat(seenBy(named, firm)).containsExactly(order.external());
        assertThat(seenBy(colleague, OrganisationId.random(), firm)).containsExactly(order.external());
        assertThat(seenBy(colleague, OrganisationId.random())).isEmpty();
        assertThat(status(colleague, firm)).isEqualTo(200);
        assertThat(status(colleague, OrganisationId.random())).isEqualTo(404);
    }

    @Test
    @DisplayName("who left the organisation sees nothing of it, though the order named its mailbox")
    void left() {
        assertThat(seenBy(named, OrganisationId.random())).isEmpty();
        assertThat(status(named, OrganisationId.random())).isEqualTo(404);
        assertThat(seenBy(named)).as("a token of an older account-service").containsExactly(order.external());
    }

    @Test
    @DisplayName("R5.3 a refused order is hidden from the organisation, a staff task, and takes nothing back by itself")
    void refused() {
        var before = situations.axes(order);
        situations.refused(order);
        situations.refused(order);
        situations.accountReady(order, named, firm);
        assertThat(seenBy(named, firm)).isEmpty();
        assertThat(status(named, firm)).isEqualTo(404);
        assertThat(situations.axes(order)).isEqualTo(before);
        assertThat(openTasks()).isEqualTo(1);
        situations.payment(order, PaymentFact.Kind.CREDITED, 3);
        assertThat(openTasks()).as("the money went back").isZero();
    }

    @Test
    @DisplayName("a refusal before anybody was told whose the order is waits for that")
    void tooEarly() {
        var unknown = place(situations.activeReseller(Standing.NEW));
        assertThatIllegalStateException().isThrownBy(() -> situations.refused(unknown));
    }

    private long openTasks() {
        return situations.count(
                "select count(*) from staff_task where order_id = ?1 and concern = 'CUSTOMER_REFUSED' and closed_at is null",
                order.value());
    }

    private List<String> seenBy(AccountId account, OrganisationId... organisations) {
        return given().auth()
                .oauth2(token(account, organisations))
                .get("/v1/purchases")
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }

    private int status(AccountId account, OrganisationId... organisations) {
        return given().auth()
                .oauth2(token(account, organisations))
                .get("/v1/purchases/" + order.external())
                .statusCode();
    }

    private static String token(AccountId account, OrganisationId... organisations) {
        var token = Tokens.of(account, "customer").email(Examples.email("ayu@contoh.example"), true);
        return organisations.length == 0
                ? token.sign()
                : token.claim(
                                "organisations",
                                Stream.of(organisations)
                                        .map(OrganisationId::external)
                                        .toList())
                        .sign();
    }
}
