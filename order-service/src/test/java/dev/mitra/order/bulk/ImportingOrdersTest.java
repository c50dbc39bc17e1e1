package dev.mitra.order.bulk;

import static dev.mitra.order.Orders.BODY;
import static dev.mitra.order.Orders.place;
import static dev.mitra.order.Orders.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.order.AtOnce;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportingOrdersTest {

    private static final String FILE = """
            reference,company,person,email,line1,city,country,language,sku,quantity,notes
            A-1,PT Contoh,Ayu Contoh,ayu@contoh.example,Jalan Melati 7,Bandung,ID,id,TAB-NET-DEV-SB,2,"two, please"
            A-1,,,,,,,,TAB-NET-DEV-OEM,1,
            A-2,CV Maju,Budi Maju,budi@maju.example,Jalan Mawar 1,Jakarta,ID,id,NO-SUCH,1,
            A-3,CV Jaya,Citra Jaya,nobody,Jalan Mawar 2,Jakarta,ID,id,TAB-NET-DEV-SB,1,
            A-4,CV Jaya,Citra Jaya,citra@jaya.example,Jalan Mawar 2,Jakarta,ID,id,TAB-NET-DEV-SB,0,
            """;

    @Inject
    Situations situations;

    @Test
    @DisplayName("Each order of a file stands or falls alone, and comes once however often the file is sent")
    void file() {
        var partner = situations.activeReseller(Standing.NEW);
        send(partner, FILE)
                .statusCode(200)
                .body("orders.reference", contains("A-1", "A-2", "A-3", "A-4"))
                .body("orders.outcome", contains("PLACED", "REFUSED", "REFUSED", "REFUSED"))
                .body("orders.code", contains(null, "UNKNOWN_SKU", "ROW_NOT_READABLE", "ROW_NOT_READABLE"))
                .body("orders[0].rows", contains(2, 3))
                .body("orders[2].field", equalTo("/email"))
                .body("orders[0].net.amount", equalTo("4495.50"));
        send(partner, FILE).body("orders.outcome", contains("PLACED_BEFORE", "REFUSED", "REFUSED", "REFUSED"));
        send(partner, FILE.replace("TAB-NET-DEV-SB,2", "TAB-NET-DEV-SB,3"))
                .body("orders[0].code", equalTo("REFERENCE_REUSED"));
        assertThat(orders(partner)).isEqualTo(1);
        assertThat(situations.count(
                        "select count(*) from placement p join orders o on o.id = p.order_id"
                                + " where o.reseller_id = ?1 and p.notes = 'two, please'",
                        partner.reseller().value()))
                .isEqualTo(1);
        send(situations.activeReseller(Standing.NEW), FILE).body("orders[0].outcome", equalTo("PLACED"));
    }

    @Test
    void a_dry_run_answers_what_the_real_one_would_and_places_nothing() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        send(partner, "?dryRun=true", FILE)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("orders.outcome", contains("ACCEPTABLE", "REFUSED", "REFUSED", "REFUSED"))
                .body("orders[0].orderId", nullValue())
                .body("orders[0].net.amount", equalTo("4495.50"));
        assertThat(orders(partner)).isZero();
        assertThat(situations.count(
                        "select count(*) from taken_credit where reseller_id = ?1",
                        partner.reseller().value()))
                .isZero();
        send(partner, FILE).body("orders[0].outcome", equalTo("PLACED"));
    }

    @Test
    void the_same_file_sent_eight_times_at_once_places_each_order_once() throws Exception {
        var partner = situations.activeReseller(Standing.NEW);
        var outcomes = AtOnce.run(8, () -> send(partner, FILE).extract().<String>path("orders[0].outcome"));
        assertThat(outcomes.stream().filter("PLACED"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter("PLACED_BEFORE"::equals)).hasSize(7);
        assertThat(orders(partner)).isEqualTo(1);
    }

    @Test
    void what_is_no_file_of_orders_is_refused_as_a_whole() {
        var partner = situations.activeReseller(Standing.NEW);
        var cutOff = FILE.replace("please\"", "please");
        for (var file : List.of(
                "x", FILE.replace("reference", "number"), FILE.replace("notes", "price"), FILE + "A-9,x", cutOff)) {
            send(partner, file).statusCode(400).body("code", equalTo("FILE_NOT_READABLE"));
        }
        assertThat(orders(partner)).isZero();
    }

    @Test
    @DisplayName("R9.3 an export has the reseller's own orders, a row per line, and no cell that runs as a formula")
    void export() {
        var partner = situations.activeReseller(Standing.NEW);
        place(situations.activeReseller(Standing.NEW));
        post(partner, BODY.replace("PT Contoh Nusantara", "=HYPERLINK(1)").replace("Ayu Contoh", "@Ayu \\\"A\\\", B"))
                .then()
                .statusCode(201);
        var order = place(partner);
        var csv = export(partner, "csv");
        var lines = csv.split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains(situations.order(order).order().number().digits());
        assertThat(lines[2]).contains(",'=HYPERLINK(1),\"'@Ayu \"\"A\"\", B\",").doesNotContain(",=");
        var documents = export(partner, "jsonl").split("\n");
        assertThat(documents).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"id\":\"ord_"));
        given().auth()
                .oauth2(partner.token())
                .get("/v1/order-exports/csv?text=hyperlink")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("HYPERLINK"));
    }

    private long orders(Partner partner) {
        return situations.count(
                "select count(*) from orders where reseller_id = ?1",
                partner.reseller().value());
    }

    private static String export(Partner partner, String format) {
        return given().auth()
                .oauth2(partner.token())
                .get("/v1/order-exports/" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse send(Partner partner, String file) {
        return send(partner, "", file);
    }

    private static ValidatableResponse send(Partner partner, String query, String file) {
        return given().auth()
                .oauth2(partner.token())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/order-imports" + query)
                .then();
    }
}
