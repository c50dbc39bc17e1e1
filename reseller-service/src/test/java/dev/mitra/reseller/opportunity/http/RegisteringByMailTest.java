package dev.mitra.reseller.opportunity.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.Mails;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The tests' configuration protects a registration for 90 days.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Registering opportunities")
class RegisteringByMailTest {

    private static final String MAILBOX = "opportunity@kestrelwood.example";

    @Inject
    Ledger ledger;

    private static String customer() {
        return "School " + UUID.randomUUID();
    }

    private static String offer(String customer) {
        return "Customer: " + customer + "\nProduct: Tabulon\nConsent: The head agreed by mail of 2 March.\n";
    }

    private static String mailed(Applicant partner, String to, String text) {
        return Letters.from(partner.email().canonical())
                .to(to)
                .body(text)
                .hand()
                .then()
                .statusCode(200)
                .extract()
                .path("threadId");
    }

    private static Response own(Applicant partner) {
        return partner.asItself().get("/v1/opportunities");
    }

    private static Response handOver(Applicant partner, String customer) {
        return partner.asItself()
                .body(Map.of(
                        "customer",
                        customer,
                        "country",
                        "US",
                        "product",
                        "Tabulon",
                        "need",
                        "Seats",
                        "consent",
                        "Yes."))
                .post("/v1/opportunities");
    }

    @Test
    @DisplayName(
            "R11.4 one mail registers an opportunity with the stated consent, and others hear of it without a contact")
    void oneMail() {
        var partner = Applicant.approved();
        var thread = mailed(partner, MAILBOX, offer(customer()) + "Contact: head@hill-school.example");
        own(partner)
                .then()
                .body("data", hasSize(1))
                .body("data[0].threadId", equalTo(thread))
                .body("data[0].status", equalTo("OFFERED"))
                .body("data[0].contact", equalTo("head@hill-school.example"))
                .body("data[0].consent", equalTo("The head agreed by mail of 2 March."));
        Mails.to(partner.email().canonical(), "registered the opportunity");
        partner.asItself()
                .get("/v1/threads/{id}", thread)
                .then()
                .body("status", equalTo("WAITING"))
                .body("waitingSince", notNullValue());
        assertThat(ledger.payloads(partner.resellerId(), "OpportunityHandedOver"))
                .singleElement()
                .asString()
                .contains("consentStatedBy", "Tabulon")
                .doesNotContain("head@hill-school.example");
    }

    @Test
    @DisplayName("R11.4 a mail that lacks the consent is asked for it, and the next one in the thread brings it")
    void incomplete() {
        var partner = Applicant.approved();
        var thread = mailed(partner, MAILBOX, "We have a school that needs seats.");
        own(partner).then().body("data", empty());
        var asked = Mails.to(partner.email().canonical(), "Consent: how and when");
        var replyTo = asked.header("Reply-To").orElseThrow();

        assertThat(mailed(partner, replyTo, offer(customer()))).isEqualTo(thread);
        own(partner).then().body("data.threadId", contains(thread));
        mailed(partner, replyTo, offer(customer()));
        own(partner).then().body("data", hasSize(1));
    }

    @Test
    @DisplayName(
            "R11.4 within the protected period a second partner is refused, by form and by mail, and never told why")
    void protectedPeriod() {
        var customer = customer();
        var first = Applicant.approved();
        String opportunity =
                handOver(first, customer).then().statusCode(201).extract().path("id");
        var second = Applicant.approved();
        handOver(second, customer.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(409)
                .body("code", equalTo("OPPORTUNITY_NOT_TAKEN"))
                .body("detail", not(containsString("partner")))
                .body("detail", not(containsString("registered")));
        mailed(second, MAILBOX, offer(customer));
        var refusal = Mails.to(second.email().canonical(), "do not take this opportunity over");
        assertThat(refusal.text()).doesNotContainIgnoringCase("another", "registered", "already", first.company());
        own(second).then().body("data", empty());
        second.asItself().get("/v1/threads?topic=OPPORTUNITY").then().body("data", hasSize(1));

        String again =
                handOver(first, customer).then().statusCode(201).extract().path("id");
        decline(again).then().statusCode(200);
        handOver(second, customer).then().statusCode(409);
        decline(opportunity).then().statusCode(200);
        handOver(second, customer).then().statusCode(201);
    }

    private static Response decline(String opportunity) {
        return Applicant.asSales()
                .body(Map.of("reason", "Too small for us."))
                .post("/v1/opportunities/{id}/refusal", opportunity);
    }

    @Test
    @DisplayName("R11.4 R2.7 whoever left hands nothing over any more, and what it had registered is free again")
    void afterLeaving() {
        var customer = customer();
        var partner = Applicant.approved();
        handOver(partner, customer).then().statusCode(201);
        partner.asItself()
                .body(Map.of("reason", "We close down."))
                .post("/v1/resellers/me/departure")
                .then()
                .statusCode(200);
        handOver(partner, customer()).then().statusCode(409).body("code", equalTo("NOT_IN_PROGRAMME"));
        mailed(partner, MAILBOX, offer(customer()));
        Mails.to(partner.email().canonical(), "do not take this opportunity over");
        own(partner).then().body("data", hasSize(1));
        handOver(Applicant.approved(), customer).then().statusCode(201);
    }

    @Test
    @DisplayName("R11.4 a refusal reaches the partner also where its thread went to the forum meanwhile")
    void closedThread() {
        var partner = Applicant.approved();
        var offered = handOver(partner, customer());
        String thread = offered.path("threadId");
        Applicant.asSales()
                .body(Map.of("topic", "SUPPORT"))
                .put("/v1/threads/{id}/topic", thread)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        decline(offered.path("id")).then().statusCode(200);
        Mails.to(partner.email().canonical(), "Too small for us.");
        partner.asItself().get("/v1/threads/{id}", thread).then().body("status", equalTo("CLOSED"));
    }

    @Test
    @DisplayName("R11.4 who had its answers of the day is answered no more, and every opportunity is registered")
    void silently() {
        var partner = Applicant.approved();
        String last = "";
        for (int i = 0; i < 6; i++) {
            last = mailed(partner, MAILBOX, offer(customer()));
        }
        own(partner).then().body("data", hasSize(6)).body("data[0].threadId", equalTo(last));
        assertThat(ledger.strings(
                        "select kind from platform.mail where ? = any (recipients) and kind = 'OPPORTUNITY_RECEIVED'",
                        partner.email().canonical()))
                .hasSize(5);

        var thread = mailed(partner, MAILBOX, "We have a school that needs seats.");
        var replyTo = replyToOf(thread);
        assertThat(mailed(partner, replyTo, offer(customer()))).isEqualTo(thread);
        own(partner).then().body("data", hasSize(7)).body("data[0].threadId", equalTo(thread));
    }

    private String replyToOf(String thread) {
        var id = TypeId.parse("thr", thread).orElseThrow();
        return "sales+"
                + ledger.strings("select reply_token from thread where id = ?", id)
                        .getFirst() + "@kestrelwood.example";
    }

    @Test
    @DisplayName("R11.4 a forged mail registers nothing, and the same mail twice registers once")
    void forgedAndTwice() {
        var partner = Applicant.approved();
        Letters.unproven(partner.email().canonical())
                .to(MAILBOX)
                .body(offer(customer()))
                .hand()
                .then()
                .body("outcome", equalTo("KEPT"));
        own(partner).then().body("data", empty());
        var letter = Letters.from(partner.email().canonical()).to(MAILBOX).body(offer(customer()));
        letter.hand();
        letter.hand();
        own(partner).then().body("data", hasSize(1));
    }
}
