package dev.mitra.reseller.departure.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.customer.Customer;
import dev.mitra.reseller.customer.app.NoteCustomers;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Leaving the programme")
class DepartureResourceTest {

    @Inject
    NoteCustomers noteCustomers;

    @Inject
    BusinessClock clock;

    @Inject
    Ledger ledger;

    private Customer customer(Applicant reseller, String company, String number, int daysAgo) {
        return new Customer(
                reseller.resellerId(),
                company,
                new Country("ID"),
                number,
                clock.now().minus(Duration.ofDays(daysAgo)));
    }

    @Test
    @DisplayName("R2.7 whoever leaves hands its customers over, may not order any more, and may apply again")
    void leaving() {
        var reseller = Applicant.active();
        noteCustomers.note(List.of(
                customer(reseller, "PT Contoh", "000000000424", 9), customer(reseller, "Harbour Trust", "1", 8)));
        noteCustomers.note(
                List.of(customer(reseller, "PT Contoh", "000000000539", 3), customer(reseller, "PT Contoh", "0", 20)));
        reseller.asItself()
                .body(Map.of("reason", "We close down."))
                .post("/v1/resellers/me/departure")
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT"));
        assertThat(ledger.events(reseller.resellerId())).endsWith("ResellerSuspended", "ResellerLeft");
        assertThat(ledger.payloads(reseller.resellerId(), "ResellerLeft"))
                .singleElement()
                .asString()
                .contains("\"customers\":2");
        Applicant.asSales()
                .get("/v1/resellers/{id}/customers", reseller.reseller())
                .then()
                .statusCode(200)
                .body("data.company", contains("Harbour Trust", "PT Contoh"))
                .body("data.lastOrderNumber", contains("1", "000000000539"));
        assertThat(ledger.strings(
                        "select kind from platform.mail where about = ?",
                        reseller.resellerId().value()))
                .contains("RESELLER_LEFT", "CUSTOMERS_HANDED_OVER");
        reseller.asItself()
                .body(Map.of("reason", "Again."))
                .post("/v1/resellers/me/departure")
                .then()
                .statusCode(409)
                .body("code", equalTo("RESELLER_NOT_IN_STATE"));
        var left = reseller.reseller();
        reseller.apply("IT_RESALE").then().statusCode(201);
        assertThat(reseller.reseller()).isNotEqualTo(left);
        assertThat(ledger.strings(
                        "select status from reseller where id = ?",
                        TypeId.parse("res", left).orElseThrow()))
                .containsExactly("LEFT");
    }

    @Test
    @DisplayName("sales ends the participation of one that never became active: nobody else ever knew it")
    void byStaff() {
        var reseller = Applicant.approved();
        Applicant.asSales()
                .body(Map.of("reason", "Asked for by telephone."))
                .post("/v1/resellers/{id}/departure", reseller.reseller())
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT"));
        assertThat(ledger.events(reseller.resellerId()))
                .containsExactly("ResellerApplied", "ResellerApproved", "ResellerLeft");
        Applicant.asSales()
                .get("/v1/resellers/{id}/customers?limit=1&cursor=rubbish", reseller.reseller())
                .then()
                .statusCode(400);
        Applicant.somebody()
                .asItself()
                .body(Map.of("reason", "I never was one."))
                .post("/v1/resellers/me/departure")
                .then()
                .statusCode(404);
    }
}
