package dev.mitra.account.recovery;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.client.Partners;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.account.recovery.app.ResetWorker;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingAPasswordTest {

    private static final String ANOTHER = "another horse battery staple";

    @Inject
    Visitors visitors;

    @Inject
    Mailbox mailbox;

    @Inject
    ResetWorker worker;

    @Inject
    Partners partners;

    @Inject
    Rows rows;

    @Test
    void the_mailed_link_sets_a_new_password_once_and_ends_every_session() {
        var visitor = visitors.loggedIn("ayu");
        var browser = new Browser();
        browser.get("/forgotten-password");
        browser.submit("/forgotten-password", Map.of("email", visitor.email()))
                .then()
                .statusCode(200)
                .body(containsString("Look into your mailbox"));
        var token = Mailbox.tokenIn(mail(visitor.email(), "PASSWORD_RESET"));

        browser.get("/reset-password?token=" + token).then().statusCode(200);
        browser.submit("/reset-password", Map.of("password", "password1234"))
                .then()
                .statusCode(422);
        browser.submit("/reset-password", Map.of("password", ANOTHER)).then().statusCode(200);

        visitor.browser().get("/account").then().statusCode(303);
        logIn(visitor.email(), PASSWORD).then().statusCode(401);
        logIn(visitor.email(), ANOTHER).then().statusCode(200);
        post("/v1/password-resets/completion", Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(422)
                .body("code", equalTo("PROOF_NOT_ACCEPTED"));
        assertThat(mail(visitor.email(), "PASSWORD_CHANGED"))
                .contains("logged out")
                .doesNotContain("API client");
    }

    @Test
    void a_partner_s_programs_go_on_and_the_mail_says_so() {
        var partner = partners.newPartner();
        var client = partner.register("Order system");
        var email = rows.text(
                "select email from account where id = ?", partner.account().value());
        post("/v1/password-resets", Map.of("email", email)).then().statusCode(202);
        var token = Mailbox.tokenIn(mail(email, "PASSWORD_RESET"));
        post("/v1/password-resets/completion", Map.of("token", token, "password", ANOTHER))
                .then()
                .statusCode(204);
        client.basic().then().statusCode(200);
        assertThat(mail(email, "PASSWORD_CHANGED")).contains("Your 1 API client(s) go on working");
    }

    @Test
    void the_same_by_rest_with_the_same_answer_for_every_address() {
        var visitor = visitors.newcomer("ayu");
        var unknown = People.address("unknown");
        var answers = List.of(visitor.email(), unknown).stream()
                .map(email -> post("/v1/password-resets", Map.of("email", email))
                        .then()
                        .statusCode(202)
                        .extract()
                        .asString())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        var token = Mailbox.tokenIn(mail(visitor.email(), "PASSWORD_RESET"));
        post("/v1/password-resets/completion", Map.of("token", token, "password", ANOTHER))
                .then()
                .statusCode(204);
        logIn(visitor.email(), ANOTHER).then().statusCode(200);
        assertThat(mailbox.of(unknown, "PASSWORD_RESET")).isEmpty();
    }

    @Test
    void an_address_whose_mailbox_nobody_has_proven_gets_a_link_to_prove_it() {
        var email = People.address("unproven");
        People.register(email);
        mailbox.newest(email, "ACCOUNT_VERIFICATION", 1);
        post("/v1/password-resets", Map.of("email", email)).then().statusCode(202);
        await().until(() -> {
            worker.workOnce();
            return mailbox.of(email, "ACCOUNT_VERIFICATION").size() == 2;
        });
        assertThat(mailbox.of(email, "ACCOUNT_VERIFICATION").getLast()).contains("/activate?token=");
    }

    @Test
    void a_request_that_cannot_be_answered_keeps_nobody_waiting_and_is_answered_once_it_can_be() {
        var broken = visitors.newcomer("broken").email();
        var good = visitors.newcomer("ayu").email();
        rows.change("update account set display_name = repeat('x', 101) where email = ?", broken);
        var id = new UUID(0, 1);
        rows.change("insert into reset_request (id, email) values (?, ?)", id, broken);
        post("/v1/password-resets", Map.of("email", good)).then().statusCode(202);
        answered(good);
        assertThat(rows.number("select count(*) from reset_request where email = ?", broken))
                .isOne();

        rows.change("update account set display_name = 'Ayu' where email = ?", broken);
        answered(broken);
    }

    private void answered(String email) {
        await().until(() -> {
            try {
                worker.workOnce();
            } catch (IllegalArgumentException another) {
                // the one that waits and cannot be answered says so
            }
            return !mailbox.of(email, "PASSWORD_RESET").isEmpty();
        });
    }

    @Test
    void too_many_requests_have_to_wait_whether_or_not_the_address_has_an_account() {
        var unknown = People.address("unknown");
        for (int i = 0; i < 5; i++) {
            post("/v1/password-resets", Map.of("email", unknown)).then().statusCode(202);
        }
        post("/v1/password-resets", Map.of("email", unknown))
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_RESETS"));
    }

    private String mail(String email, String kind) {
        await().until(() -> {
            worker.workOnce();
            return !mailbox.of(email, kind).isEmpty();
        });
        return mailbox.of(email, kind).getLast();
    }
}
