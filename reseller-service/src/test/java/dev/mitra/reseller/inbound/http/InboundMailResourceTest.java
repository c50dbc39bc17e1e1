package dev.mitra.reseller.inbound.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Taking mails in")
class InboundMailResourceTest {

    @Inject
    Ledger ledger;

    private static String thread(Applicant partner) {
        return partner.asItself()
                .body(Map.of("topic", "OTHER", "subject", "Seats", "text", "How many?"))
                .post("/v1/threads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String addressOf(String thread) {
        var id = TypeId.parse("thr", thread).orElseThrow();
        return "sales+"
                + ledger.strings("select reply_token from thread where id = ?", id)
                        .getFirst() + "@kestrelwood.example";
    }

    private static CaughtMail mail(String to, String words) {
        return await("mail to " + to)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> MitraTestResource.mails().mailsTo(to).stream()
                                .filter(mail -> mail.text().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static Response messages(String thread) {
        return Applicant.asSales().get("/v1/threads/{id}/messages", thread);
    }

    private static Response taken(Letters letter) {
        return letter.hand().then().statusCode(200).extract().response();
    }

    @Test
    @DisplayName("R12.1 an answer by mail lands in its thread, once, with its file and without what it repeats")
    void answer() {
        var partner = Applicant.approved();
        var thread = thread(partner);
        var letter = Letters.from(partner.email().canonical())
                .to(addressOf(thread))
                .body("Twenty.\n\n> How many?\n")
                .file("list.pdf", "%PDF-1.7 seats");
        taken(letter).then().body("outcome", equalTo("THREAD")).body("threadId", equalTo(thread));
        taken(letter).then().body("outcome", equalTo("THREAD"));

        var read = messages(thread);
        read.then()
                .body("data.text", contains("How many?", "Twenty."))
                .body("data[1].quoted", equalTo("> How many?"))
                .body("data[1].senderVerified", equalTo(true))
                .body("data[1].attachments.name", contains("list.pdf"))
                .body("data[1].attachments.mediaType", contains("application/pdf"));
        String file = read.path("data[1].attachments[0].id");
        var download = partner.asItself().get("/v1/threads/{t}/attachments/{a}", thread, file);
        download.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(download.asString()).isEqualTo("%PDF-1.7 seats");
    }

    @Test
    @DisplayName("R12.1 by what it refers to a mail finds its thread only when the thread's own partner sent it")
    void references() {
        var partner = Applicant.approved();
        var thread = thread(partner);
        var known = mail(partner.email().canonical(), "How many?").messageId();
        taken(Letters.from(partner.email().canonical()).follows(known).body("Twenty."))
                .then()
                .body("outcome", equalTo("THREAD"))
                .body("threadId", equalTo(thread));
        taken(Letters.from(Applicant.approved().email().canonical())
                        .follows(known)
                        .body("Mine now."))
                .then()
                .body("outcome", equalTo("NEW_THREAD"));
        messages(thread).then().body("data.text", contains("How many?", "Twenty."));
    }

    @Test
    @DisplayName("R12.1 From alone proves nothing: the mail is kept and marked, and no account gets it")
    void forged() {
        var partner = Applicant.approved();
        String thread = taken(Letters.unproven(partner.email().canonical()).body("It is me, really."))
                .then()
                .body("outcome", equalTo("KEPT"))
                .extract()
                .path("threadId");
        partner.asItself().get("/v1/threads/{id}", thread).then().statusCode(404);
        Applicant.asSales().get("/v1/threads/{id}", thread).then().body("desk.partnerProven", equalTo(false));
        messages(thread).then().body("data.senderVerified", contains(false));
    }

    @Test
    @DisplayName("R2.4 a stranger is answered with the sign-up link, and its mail is its application's once it applies")
    void stranger() {
        var applicant = Applicant.somebody();
        var address = applicant.email().canonical();
        String thread = taken(Letters.from(address).body("May we resell?"))
                .then()
                .body("outcome", equalTo("SIGN_UP"))
                .extract()
                .path("threadId");
        assertThat(mail(address, "create an account").text()).contains("https://identity.mitra.test/register");
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant
                .asItself()
                .get("/v1/threads/{id}/messages", thread)
                .then()
                .statusCode(200)
                .body("data.text", contains("May we resell?", "Our customers ask for it."));
    }

    @Test
    @DisplayName("R6.2 R11.3 mails about support and calls get the forum's address and the policy by mail")
    void supportAndCalls() {
        var partner = Applicant.approved();
        var address = partner.email().canonical();
        String thread = taken(
                        Letters.from(address).to("support@kestrelwood.example").body("It crashes."))
                .then()
                .body("outcome", equalTo("FORUM"))
                .extract()
                .path("threadId");
        mail(address, "https://forum.kestrelwood.example");
        taken(Letters.from(address).to(addressOf(thread)).body("It still crashes."))
                .then()
                .body("outcome", equalTo("FORUM"));
        taken(Letters.from(address).to("call@kestrelwood.example").body("Please call."))
                .then()
                .body("outcome", equalTo("POLICY"));
        mail(address, "/v1/policies");
    }

    @Test
    @DisplayName("R12.2 the unit's answer by mail is the consultation's, and only for staff")
    void unit() {
        var partner = Applicant.approved();
        var thread = thread(partner);
        var question = "Is it resale? " + UUID.randomUUID();
        Applicant.asSales()
                .body(Map.of("unit", "legal", "question", question))
                .post("/v1/threads/{id}/consultations", thread)
                .then()
                .statusCode(201);
        var replyTo =
                mail("legal@kestrelwood.example", question).header("Reply-To").orElseThrow();
        taken(Letters.unproven("legal@kestrelwood.example").to(replyTo).body("Forged."))
                .then()
                .body("outcome", equalTo("CONSULTATION"));
        taken(Letters.from("counsel@kestrelwood.example").to(replyTo).body("It is."))
                .then()
                .body("outcome", equalTo("CONSULTATION"));
        Applicant.asSales()
                .get("/v1/threads/{id}/consultations", thread)
                .then()
                .body("data.answer", contains("It is."));
        Applicant.asSales()
                .get("/v1/threads/{id}/notes", thread)
                .then()
                .body("data[0].text", containsString("Forged."));
        messages(thread).then().body("data.text", contains("How many?"));
    }

    @Test
    @DisplayName("R12.1 automatic replies, bounces and our own mails are answered by nobody")
    void programs() {
        var partner = Applicant.approved();
        var thread = thread(partner);
        taken(Letters.from(partner.email().canonical())
                        .to(addressOf(thread))
                        .header("Auto-Submitted: auto-replied")
                        .body("Away."))
                .then()
                .body("outcome", equalTo("AUTOMATIC"));
        taken(Letters.from("sales@kestrelwood.example").to(addressOf(thread)).body("Echo."))
                .then()
                .body("outcome", equalTo("LOOP"));
        messages(thread).then().body("data.text", contains("How many?"));
        Applicant.asSales().get("/v1/threads/{id}/notes", thread).then().body("data[0].text", containsString("Away."));
    }

    @Test
    @DisplayName("R12.1 R12.2 nobody writes into a thread's internal file by knowing a Message-ID")
    void forgedReply() {
        var partner = Applicant.approved();
        var letter = Letters.from(partner.email().canonical()).named("<" + UUID.randomUUID() + "@mail.example>");
        var name = "<" + UUID.randomUUID() + "@mail.example>";
        String thread = letter.named(name).body("Seats?").hand().path("threadId");
        Letters.unproven("mallory@evil.example")
                .header("Auto-Submitted: auto-replied")
                .follows(name)
                .body("The partner moved to mallory@evil.example.")
                .hand()
                .then()
                .body("outcome", equalTo("AUTOMATIC"));
        Applicant.asSales().get("/v1/threads/{id}/notes", thread).then().body("data", hasSize(0));
        Letters.from(partner.email().canonical())
                .header("Auto-Submitted: auto-replied")
                .follows(name)
                .body("I am on holiday.")
                .hand();
        Applicant.asSales()
                .get("/v1/threads/{id}/notes", thread)
                .then()
                .body("data.text[0]", containsString("An automatic reply"))
                .body("data.text[0]", containsString("on holiday"));
    }
}
