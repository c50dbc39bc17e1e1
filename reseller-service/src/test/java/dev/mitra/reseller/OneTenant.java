package dev.mitra.reseller;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.Tenancy;
import dev.mitra.testkit.Tokens;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/// Makes a tenant with one of everything, for the tests that walk through all operations.
@Dependent
class OneTenant {

    @Inject
    Ledger ledger;

    private String firstMailOf(String thread) {
        var id = TypeId.parse("thr", thread).orElseThrow();
        return ledger.strings("select mail_id from message where thread_id = ?", id)
                .getFirst();
    }

    Tenancy tenancy() {
        var tenant = Applicant.somebody();
        Letters.from(tenant.email().canonical())
                .body("May " + tenant.company() + " resell?")
                .hand()
                .then()
                .body("outcome", equalTo("SIGN_UP"));
        tenant.activate();
        var other = Applicant.active();
        var suspended = Applicant.active();
        Applicant.asSales()
                .body(Map.of("reason", "Sold keys that were not its own."))
                .post("/v1/resellers/{id}/suspension", suspended.reseller())
                .then()
                .statusCode(200);
        String thread = tenant.asItself()
                .body(Map.of("topic", "OTHER", "subject", tenant.company(), "text", "Of " + tenant.company()))
                .post("/v1/threads")
                .path("id");
        Letters.from(tenant.email().canonical())
                .follows(firstMailOf(thread))
                .body("See the file.")
                .file("list.txt", tenant.company())
                .hand()
                .then()
                .statusCode(200);
        String file = tenant.asItself().get("/v1/threads/{id}/messages", thread).path("data[1].attachments[0].id");
        String opportunity = tenant.asItself()
                .body(Map.of("customer", tenant.company(), "country", "US", "need", "Seats", "consent", "By mail."))
                .post("/v1/opportunities")
                .path("id");
        var merged = tenant.profile();
        merged.put("legalName", tenant.company() + " merged");
        String profileChange = tenant.asItself()
                .body(Map.of("profile", merged, "reason", "Of " + tenant.company()))
                .post("/v1/resellers/me/profile-changes")
                .path("id");
        String picture = given().auth()
                .oauth2(Tokens.sales())
                .contentType("image/png")
                .queryParam("resellerId", tenant.reseller())
                .queryParam("brand", "Tabulon")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .post("/v1/listing-screenshots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Tenancy.of("app", tenant.application())
                .and("res", tenant.reseller())
                .and("thr", thread)
                .and("att", file)
                .and("opp", opportunity)
                .and("scr", picture)
                .and("pch", profileChange)
                .and("enq", tenant.asItself().get("/v1/application-enquiries").path("data[0].id"))
                .known("version", "2026-01")
                .known("token", "0".repeat(26))
                .known("key", "payment-methods")
                .secret(tenant.company())
                .owner("customer", Tokens.customer(tenant.account(), tenant.email()))
                .otherReseller(other.account(), other.resellerId())
                .suspended(suspended.account(), suspended.resellerId());
    }
}
