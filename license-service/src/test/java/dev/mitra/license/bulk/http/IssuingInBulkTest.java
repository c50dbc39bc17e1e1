package dev.mitra.license.bulk.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingInBulkTest {

    private static final String SKU = "TAB-JAVA-DEV-OEM";

    /// A new one for each test.
    private final String reason = "Payments-are-late-" + UUID.randomUUID();

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Test
    @DisplayName("R7.4 a table of orders gets its temporary licences row by row; tried first, and sent again, in vain")
    void temporary() {
        var one = placed(Samples.perpetual(2));
        var two = placed(Samples.perpetual(1), Samples.perpetual(1));
        var closed = placed(Samples.perpetual(1));
        orders.refunded(closed);
        var csv =
                "\uFEFForganisation;orderNumber;sku\r\n\u00DCber GmbH;%s;%s\r\n;%s;%s\r\n;%s;%s\r\n;%s;X-1\r\n;=1+1;%s\r\n;%s;%s\r\n"
                        .formatted(n(one), SKU, n(two), SKU, n(closed), SKU, n(one), SKU, n(one), SKU);

        var dry = send(csv, "TEMPORARY", "&dryRun=true");
        dry.then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("issued", equalTo(1))
                .body("rows.licenseId", everyItem(nullValue()));
        assertThat(database.inState(one.id(), "ACTIVE")).isZero();
        assertThat(database.published(one.id(), "TemporaryLicenseIssued")).isEmpty();

        var done = send(csv, "TEMPORARY", "");
        done.then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("issued", equalTo(1))
                .body("doneBefore", equalTo(0))
                .body("refused", equalTo(5))
                .body("rows.row", equalTo(java.util.List.of(2, 3, 4, 5, 6, 7)))
                .body("rows[0].result", equalTo("ISSUED"))
                .body("rows[1].code", equalTo("SEVERAL_ORDER_LINES"))
                .body("rows[2].code", equalTo("ORDER_CLOSED"))
                .body("rows[3].code", equalTo("UNKNOWN_ORDER_LINE"))
                .body("rows[4].code", equalTo("UNREADABLE_CELL"))
                .body("rows[5].code", equalTo("REPEATED_ROW"));
        assertThat(dry.<Object>path("rows.result")).isEqualTo(done.path("rows.result"));
        // an answer that is opened in a spreadsheet runs nothing
        assertThat(done.asString()).doesNotContain("=1+1");

        String id = done.path("rows[0].licenseId");
        send(csv, "TEMPORARY", "")
                .then()
                .body("issued", equalTo(0))
                .body("doneBefore", equalTo(1))
                .body("rows[0].licenseId", equalTo(id));
        assertThat(database.published(one.id(), "TemporaryLicenseIssued")).hasSize(1);
        assertThat(database.audited("LicensesIssuedInBulk", "1 issued: " + reason))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R7.4 a table of temporary licences gets more time, each once, and what is over gets none")
    void extension() {
        var running = placed(Samples.perpetual(1));
        var over = placed(Samples.perpetual(1));
        var first = temporaryOf(running);
        var late = temporaryOf(over);
        database.endTemporary(over.id());
        var csv = "licenseId\n%s\n%s\n".formatted(first, late);
        send(csv, "EXTENSION", "")
                .then()
                .body("rows[0].result", equalTo("ISSUED"))
                .body("rows[1].code", equalTo("TEMPORARY_LICENSE_OVER"))
                .body("rows[1].detail", containsString("2020-01-17"));
        var again = send(csv, "EXTENSION", "");
        again.then().body("rows[0].result", equalTo("DONE_BEFORE")).body("issued", equalTo(0));
        send("licenseId\n" + again.path("rows[0].licenseId"), "EXTENSION", "")
                .then()
                .body("rows[0].code", equalTo("TEMPORARY_LICENSE_NOT_EXTENDABLE"));
    }

    @Test
    void a_table_of_leaked_licences_is_replaced_each_once_as_an_export_names_them() {
        var order = orders.issued(Samples.perpetual(3));
        var export = given().auth()
                .oauth2(Tokens.sales())
                .get("/v1/license-exports?orderId=" + order.id().external())
                .asString();
        send(export, "REPLACEMENT", "&dryRun=true").then().body("issued", equalTo(3));
        assertThat(database.inState(order.id(), "REVOKED")).isZero();
        send(export, "REPLACEMENT", "").then().body("issued", equalTo(3));
        send(export, "REPLACEMENT", "").then().body("issued", equalTo(0)).body("doneBefore", equalTo(3));
        assertThat(database.inState(order.id(), "REVOKED")).isEqualTo(3);
        assertThat(database.inForce(order.id())).isEqualTo(3);
        assertThat(database.published(order.id(), "LicenseReplaced")).hasSize(3);
        send("licenseId\nlic_01kb0000000000000000000000\n", "REPLACEMENT", "")
                .then()
                .body("rows[0].code", equalTo("NOT_FOUND"));
    }

    @Test
    void what_is_no_table_or_too_long_or_without_a_reason_is_refused_as_a_whole() {
        send("licenseId\n", "TEMPORARY", "").then().statusCode(422).body("code", equalTo("COLUMN_MISSING"));
        send("", "TEMPORARY", "").then().statusCode(400).body("code", equalTo("NOT_CSV"));
        send("licenseId\n" + "x\n".repeat(1_001), "EXTENSION", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOO_MANY_ROWS"));
        request(Tokens.sales())
                .body("licenseId\nM\u00FCller".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/license-batches?action=EXTENSION&reason=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("NOT_UTF_8"));
        request(Tokens.sales())
                .body("licenseId\n")
                .post("/v1/license-batches?action=EXTENSION")
                .then()
                .statusCode(422);
        request(Tokens.sales())
                .body("licenseId\n")
                .post("/v1/license-batches?reason=x")
                .then()
                .statusCode(422);
        request(Tokens.reseller(AccountId.random(), dev.mitra.kernel.ResellerId.random()))
                .body("licenseId\n")
                .post("/v1/license-batches?action=EXTENSION&reason=x")
                .then()
                .statusCode(403);
    }

    private String temporaryOf(Orders.Played order) {
        return send("orderNumber,sku\n%s,%s\n".formatted(n(order), SKU), "TEMPORARY", "")
                .path("rows[0].licenseId");
    }

    /// An order with a number of its own.
    private Orders.Played placed(OrderLine... lines) {
        var order = orders.played(lines);
        var details = order.details();
        var number = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        var numbered = new Orders.Played(
                OrderId.random(),
                order.reseller(),
                new OrderDetails(
                        new OrderNumber(number),
                        details.shipTo(),
                        details.deliverTo(),
                        details.customer(),
                        details.reseller(),
                        details.lines()),
                order.owner());
        orders.placed(numbered);
        return numbered;
    }

    private static String n(Orders.Played order) {
        return order.details().number().digits();
    }

    private Response send(String csv, String action, String more) {
        return request(Tokens.sales())
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", reason)
                .post("/v1/license-batches?action=" + action + more);
    }

    private static io.restassured.specification.RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType("text/csv");
    }
}
