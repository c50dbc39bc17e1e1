package dev.mitra.reseller.conversation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Mails;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The tests' configuration asks for a second person on EXEMPTION.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Asking a second person")
class AskingASecondPersonTest {

    private final AccountId author = AccountId.random();
    private final AccountId second = AccountId.random();

    private static RequestSpecification sales(AccountId member) {
        return Applicant.json(Tokens.of(member, "sales").sign());
    }

    private static String thread(Applicant partner, String topic) {
        return partner.asItself()
                .body(Map.of("topic", topic, "subject", "Certificate", "text", "Is ours enough?"))
                .post("/v1/threads")
                .path("id");
    }

    private Response propose(String thread, String text) {
        return sales(author).body(Map.of("text", text)).post("/v1/threads/{t}/reply-proposals", thread);
    }

    private static Response decide(AccountId by, String thread, String proposal, String step) {
        return sales(by)
                .body(Map.of("text", "Not like this."))
                .post("/v1/threads/{t}/reply-proposals/{p}/{step}", thread, proposal, step);
    }

    @Test
    @DisplayName("R12.2 where it is asked for, a reply goes out once a second person approved it, and not before")
    void approved() {
        var partner = Applicant.approved();
        var thread = thread(partner, "EXEMPTION");
        sales(author)
                .body(Map.of("text", "Yes."))
                .post("/v1/threads/{id}/messages", thread)
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_PERSON_NEEDED"));
        String proposal = propose(thread, "It is: approved-" + thread)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        sales(second).get("/v1/reply-proposals?limit=200").then().body("data.id", hasItem(proposal));
        assertThat(seenBy(partner, thread)).doesNotContain("approved-");

        decide(author, thread, proposal, "approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("SECOND_PERSON_IS_AUTHOR"));
        decide(second, thread, proposal, "approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("author", equalTo(author.external()));

        Mails.to(partner.email().canonical(), "approved-" + thread);
        assertThat(seenBy(partner, thread)).contains("approved-" + thread).doesNotContain(author.external());
        decide(second, thread, proposal, "approval").then().statusCode(409).body("code", equalTo("PROPOSAL_DECIDED"));
        sales(second).get("/v1/reply-proposals?limit=200").then().body("data.id", not(hasItem(proposal)));
    }

    private static String seenBy(Applicant partner, String thread) {
        return partner.asItself().get("/v1/threads/{id}/messages", thread).asString();
    }

    @Test
    @DisplayName("R12.2 a refused or withdrawn reply never goes out, and the partner cannot look at any")
    void refused() {
        var partner = Applicant.approved();
        var thread = thread(partner, "OTHER");
        String refused = propose(thread, "secret-" + thread).path("id");
        decide(second, thread, refused, "refusal").then().statusCode(200).body("reason", equalTo("Not like this."));
        String withdrawn = propose(thread, "secret-" + thread).path("id");
        decide(second, thread, withdrawn, "withdrawal").then().statusCode(403).body("code", equalTo("NOT_THE_AUTHOR"));
        decide(author, thread, withdrawn, "withdrawal").then().statusCode(200);
        sales(second)
                .get("/v1/threads/{id}/reply-proposals", thread)
                .then()
                .body("data.status", contains("REFUSED", "WITHDRAWN"));
        assertThat(seenBy(partner, thread)).doesNotContain("secret-");
        partner.asItself()
                .get("/v1/threads/{id}/reply-proposals", thread)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("R12.2 without that wish sales answers at once, and a closed thread takes no approved reply either")
    void closed() {
        var partner = Applicant.approved();
        var thread = thread(partner, "OTHER");
        sales(author)
                .body(Map.of("text", "Yes."))
                .post("/v1/threads/{id}/messages", thread)
                .then()
                .statusCode(201);
        String proposal = propose(thread, "And more.").path("id");
        sales(second).body(Map.of("topic", "SUPPORT")).put("/v1/threads/{id}/topic", thread);
        decide(second, thread, proposal, "approval").then().statusCode(409).body("code", equalTo("THREAD_CLOSED"));
        decide(second, thread(partner, "OTHER"), proposal, "approval").then().statusCode(404);
    }
}
