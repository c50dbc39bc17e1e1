package dev.mitra.account.customer.reads;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.post;
import static dev.mitra.account.People.register;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.customer.reads.OrderReleasedReader.Line;
import dev.mitra.account.customer.reads.OrderReleasedReader.OrderReleased;
import dev.mitra.account.customer.reads.OrderReleasedReader.ShipTo;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class ProvisioningCustomersTest {

    @Inject
    OrderReleasedReader reader;

    @Inject
    Mailbox mailbox;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Test
    @DisplayName("R5.2 a released order makes the customer's account, which its owner activates by mail")
    void provisioned() {
        var email = address("ayu");
        var order = order(email, "id");
        read(order);

        assertThat(events(order)).containsExactly("AccountProvisioned.v1");
        assertThat(rows.number(
                        "select count(*) from password_credential join account on id = account_id" + " where email = ?",
                        email))
                .isZero();
        var mail = mailbox.of(email, "ACCOUNT_ACTIVATION").getFirst();
        assertThat(mail)
                .startsWith("Lisensi Kestrelwood Software Anda: mohon aktifkan akun Anda")
                .contains("Halo Ayu Contoh", order.orderNumber(), "2 x Tabulon for .NET, Developer OEM");

        post("/v1/activations", Map.of("token", Mailbox.tokenIn(mail), "password", PASSWORD))
                .then()
                .statusCode(200);
        String token = logIn(email, PASSWORD).then().statusCode(200).extract().path("accessToken");
        given().auth()
                .oauth2(token)
                .get("/v1/accounts/me")
                .then()
                .body("organisation.name", equalTo("PT Contoh Nusantara"))
                .body("displayName", equalTo("Ayu Contoh"))
                .body("language", equalTo("id"));
    }

    @Test
    @DisplayName("R5.3 an existing account is found by its address, its profile stays, and the mail holds no link")
    void matched() {
        var email = address("owner");
        people.newcomer(email);
        var order = order(" " + email.toUpperCase(java.util.Locale.ROOT) + " ", "id");
        read(order);

        assertThat(events(order)).containsExactly("AccountMatched.v1");
        assertThat(rows.texts(
                        "select display_name || ' ' || language || ' ' || state || ' ' || version from account"
                                + " where email = ?",
                        email))
                .containsExactly("Ayu Contoh en ACTIVE 3");
        assertThat(mailbox.of(email, "LICENSE_ADDED"))
                .singleElement()
                .asString()
                .startsWith("A Kestrelwood Software licence was added to your account")
                .contains("Hello Ayu Contoh", order.orderNumber())
                .doesNotContain("token=");
        assertThat(mailbox.of(email, "ACCOUNT_ACTIVATION")).isEmpty();
    }

    @Test
    @DisplayName("R5.3 an unproven account is matched too, and stays unproven until its mailbox answers")
    void unproven() {
        var email = address("unproven");
        register(email);
        mailbox.newest(email, "ACCOUNT_VERIFICATION", 1);
        var order = order(email, "en");
        read(order);

        assertThat(events(order)).containsExactly("AccountMatched.v1");
        assertThat(rows.text("select state from account where email = ?", email))
                .isEqualTo("UNPROVEN");
        var link = Mailbox.tokenIn(mailbox.of(email, "ACCOUNT_ACTIVATION").getFirst());
        post("/v1/activations", Map.of("token", link, "password", PASSWORD))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("R8.3 R9.3 no mail to a customer names a price, the seller or the seller's contact")
    void priceFree() {
        var email = address("customer");
        read(order(email, "en"));
        read(order(email, "en"));
        var mails = mailbox.of(email, "ACCOUNT_ACTIVATION");
        assertThat(mails)
                .hasSize(2)
                // without the links' tokens, which are drawn by chance and may read like anything
                .map(mail -> mail.replaceAll("token=\\S+", "token"))
                .allSatisfy(mail -> assertThat(mail)
                        .doesNotContainIgnoringCase("USD")
                        .doesNotContainIgnoringCase("price")
                        .doesNotContainIgnoringCase("reseller")
                        .doesNotContain("lonestar", "Dana Desk", "899.10"));
    }

    @Test
    @DisplayName("R5.3 an address that only looks like another's becomes an account of its own that staff should see")
    void lookalike() {
        var email = address("ayu");
        people.newcomer(email);
        var imitation = email.replace("ayu", "аyu"); // Cyrillic а
        var order = order(imitation, "en");
        read(order);

        assertThat(events(order)).containsExactly("AccountProvisioned.v1");
        assertThat(rows.text("select suspicion from account where email = ?", imitation))
                .isEqualTo("MIXED_SCRIPTS");
        assertThat(rows.number("select count(*) from platform.audit_trail where action = 'AccountFlagged' and after ="
                        + " 'MIXED_SCRIPTS'"))
                .isPositive();
        var whole = email.replaceAll("^ayu", "оре"); // all Cyrillic
        var latin = email.replaceAll("^ayu", "ope");
        read(order(latin, "en"));
        read(order(whole, "en"));
        assertThat(rows.text("select suspicion from account where email = ?", whole))
                .isIn("MIXED_SCRIPTS", "LOOKS_LIKE_ANOTHER");
    }

    private void read(OrderReleased order) {
        QuarkusTransaction.requiringNew().run(() -> reader.read(order));
    }

    private List<String> events(OrderReleased order) {
        return rows.texts("select type from platform.outbox where correlation_id = ? order by id", order.orderId());
    }

    static OrderReleased order(String email, String language) {
        var id = UUID.randomUUID();
        var number = "%012d".formatted(Math.floorMod(id.getLeastSignificantBits(), 1_000_000_000_000L));
        return new OrderReleased(
                id,
                number,
                new ShipTo("PT Contoh Nusantara", "Ayu Contoh", email, language),
                List.of(new Line("Tabulon for .NET, Developer OEM", 2)),
                null,
                null);
    }
}
