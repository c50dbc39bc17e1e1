package dev.mitra.reseller.opportunity.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.Mails;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Confirming consent")
class ConfirmingConsentTest {

    private static final String RAW_THAT_HOLDS =
            "select 1 from inbound_mail where encode(raw, 'escape') ilike '%' || ? || '%'";
    private static final Pattern LINK = Pattern.compile("/v1/opportunity-confirmations/([0-9a-z]{26})");

    @Inject
    Ledger ledger;

    private static String handOver(Applicant partner, @Nullable String contact, String country) {
        var body = new HashMap<String, Object>(Map.of(
                "customer", "School " + UUID.randomUUID(), "country", country, "need", "Seats", "consent", "Yes."));
        if (contact != null) {
            body.put("contact", contact);
        }
        return partner.asItself()
                .body(body)
                .post("/v1/opportunities")
                .then()
                .statusCode(201)
                .body("confirmation", equalTo("NOT_ASKED"))
                .extract()
                .path("id");
    }

    private static Response step(String id, String step) {
        return Applicant.asSales().body(Map.of("reason", "No.")).post("/v1/opportunities/{id}/{step}", id, step);
    }

    private static String linkOf(String contact) {
        var link =
                LINK.matcher(Mails.to(contact, "/v1/opportunity-confirmations/").text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Response answer(String link, String agrees) {
        return given().formParam("agrees", agrees).post(link);
    }

    private static String someContact() {
        return "head@" + UUID.randomUUID().toString().substring(0, 8) + ".example";
    }

    @Test
    @DisplayName("R11.4 the customer may confirm on a page, in its language, and nothing waits for it")
    void confirmed() {
        var partner = Applicant.approved();
        var contact = someContact();
        var id = handOver(partner, contact, "ID");
        step(id, "confirmation-request").then().statusCode(200).body("confirmation", equalTo("ASKED"));
        step(id, "acceptance").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        var link = linkOf(contact);
        given().get(link)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("Ya, kami setuju"), containsString(partner.company()));
        partner.asItself().get("/v1/opportunities/{id}", id).then().body("confirmation", equalTo("ASKED"));

        answer(link, "maybe").then().statusCode(400);
        answer(link, "yes").then().statusCode(200).body(containsString("Terima kasih"));
        answer(link, "no").then().statusCode(200).body(containsString("Terima kasih"));
        partner.asItself()
                .get("/v1/opportunities/{id}", id)
                .then()
                .body("confirmation", equalTo("CONFIRMED"))
                .body("contact", equalTo(contact));
        step(id, "confirmation-request").then().statusCode(409).body("code", equalTo("CUSTOMER_WAS_ASKED"));
    }

    @Test
    @DisplayName("R11.4 who denies is forgotten at once, and the opportunity can only be declined")
    void denied() {
        var partner = Applicant.approved();
        var contact = someContact();
        var id = handOver(partner, contact, "US");
        step(id, "confirmation-request").then().statusCode(200);
        answer(linkOf(contact), "no").then().statusCode(200).body(containsString("did not agree"));

        partner.asItself()
                .get("/v1/opportunities/{id}", id)
                .then()
                .body("confirmation", equalTo("DENIED"))
                .body("contact", nullValue());
        step(id, "acceptance").then().statusCode(409).body("code", equalTo("CUSTOMER_DID_NOT_AGREE"));
        Mails.to(partner.email().canonical(), "did not agree to be named");
        partner.asItself().get("/v1/threads?topic=OPPORTUNITY").then().body("data.status", contains("WAITING"));
        step(id, "refusal").then().statusCode(200).body("status", equalTo("DECLINED"));
    }

    @Test
    @DisplayName("R11.4 the customer's mail program says no with one click (RFC 8058); no other mail is unasked for")
    void oneClick() {
        var partner = Applicant.approved();
        var contact = someContact();
        var id = handOver(partner, contact, "US");
        step(id, "confirmation-request").then().statusCode(200);
        var mail = Mails.to(contact, "/v1/opportunity-confirmations/");
        assertThat(mail.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
        var address = LINK.matcher(mail.header("List-Unsubscribe").orElseThrow());
        assertThat(address.find()).isTrue();
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(address.group())
                .then()
                .statusCode(200);
        partner.asItself().get("/v1/opportunities/{id}", id).then().body("confirmation", equalTo("DENIED"));
        assertThat(Mails.to(partner.email().canonical(), "did not agree to be named")
                        .header("List-Unsubscribe"))
                .isEmpty();
    }

    @Test
    @DisplayName("R11.4 whom the partner named without its consent is nowhere any more: opportunity, thread, mail")
    void forgottenEverywhere() {
        var partner = Applicant.approved();
        var contact = someContact();
        String thread = Letters.from(partner.email().canonical())
                .to("opportunity@kestrelwood.example")
                .body("Customer: School " + UUID.randomUUID() + "\nContact: " + contact + "\nNeed: Write to "
                        + contact.toUpperCase(Locale.ROOT) + "\nConsent: " + contact + " agreed.")
                .hand()
                .path("threadId");
        String id = partner.asItself().get("/v1/opportunities").path("data[0].id");
        step(id, "confirmation-request").then().statusCode(200);
        assertThat(ledger.strings(RAW_THAT_HOLDS, contact)).hasSize(1);
        answer(linkOf(contact), "no").then().statusCode(200);

        partner.asItself()
                .get("/v1/opportunities/{id}", id)
                .then()
                .body("need", equalTo("Write to -"), "consent", equalTo("- agreed."));
        partner.asItself()
                .get("/v1/threads/{id}/messages", thread)
                .then()
                .body("data[0].text", containsString("Consent: - agreed."))
                .body(not(containsStringIgnoringCase(contact)));
        assertThat(ledger.strings(RAW_THAT_HOLDS, contact)).isEmpty();
    }

    @Test
    @DisplayName("R11.4 nobody is asked whom the partner did not name, and no guess opens a page")
    void nobody() {
        var id = handOver(Applicant.approved(), null, "US");
        step(id, "confirmation-request").then().statusCode(409).body("code", equalTo("NO_CONTACT_AT_CUSTOMER"));
        given().get("/v1/opportunity-confirmations/" + "0".repeat(26)).then().statusCode(404);
        answer("/v1/opportunity-confirmations/nothing", "yes").then().statusCode(404);
    }

    @Test
    @DisplayName("R11.4 who said no is not asked again, whoever hands it over next")
    void notAskedAgain() {
        var contact = someContact();
        step(handOver(Applicant.approved(), contact, "US"), "confirmation-request")
                .then()
                .statusCode(200);
        answer(linkOf(contact), "no").then().statusCode(200);

        step(handOver(Applicant.approved(), contact, "US"), "confirmation-request")
                .then()
                .statusCode(409)
                .body("code", equalTo("CUSTOMER_WAS_ASKED"));
    }
}
