package dev.mitra.account.membership;

import static dev.mitra.account.membership.Firms.accept;
import static dev.mitra.account.membership.Firms.path;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class JoiningAnOrganisationTest {

    @Inject
    People people;

    @Inject
    Firms firms;

    @Inject
    Mailbox mailbox;

    @Inject
    Rows rows;

    @Test
    void a_secret_that_is_sent_as_text_is_refused() {
        given().contentType("text/plain")
                .body("secret")
                .post("/v1/invitation-acceptances")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void whoever_opens_the_mailed_link_belongs_to_both_organisations() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var own = budi.home().external();
        assertThat(budi.organisations()).containsExactly(own);

        var joined = firms.join(ayu, budi, "BUYER");

        assertThat(joined.organisations())
                .containsExactlyInAnyOrder(own, ayu.home().external());
        assertThat(Firms.roles(ayu, ayu.home())).containsExactly("OWNER", "BUYER");
        joined.get(path(ayu.home(), "/members")).then().statusCode(200).body("data.email", everyItem(nullValue()));
        ayu.get(path(ayu.home(), "/members")).then().body("data.email", hasItem(budi.email()));
        joined.get(path(ayu.home(), "")).then().body("role", equalTo("BUYER"));
        assertThat(joined.home().external())
                .as("orders for budi still go there")
                .isEqualTo(own);
    }

    @Test
    void a_link_works_once_for_its_own_mailbox_and_not_after_a_newer_one_or_a_withdrawal() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var first = firms.invite(ayu, budi.email(), "VIEWER");
        var second = firms.invite(ayu, budi.email(), "VIEWER");
        String id = ayu.get(path(ayu.home(), "/invitations")).path("data[0].id");
        refused(first);
        ayu.delete(path(ayu.home(), "/invitations/" + id)).then().statusCode(204);
        refused(second);
        ayu.delete(path(ayu.home(), "/invitations/" + id)).then().statusCode(404);

        var third = firms.invite(ayu, budi.email(), "VIEWER");
        accept(third).then().statusCode(200);
        refused(third);
        var late = firms.invite(ayu, People.address("late"), "VIEWER");
        rows.change(
                "update invitation set expires_at = now(), invited_at = now() - interval '14 days'"
                        + " where closed_at is null and organisation_id = ?",
                ayu.home().value());
        refused(late);
    }

    @Test
    void somebody_without_an_account_gets_one_that_its_own_mailbox_activates() {
        var ayu = people.somebody("ayu");
        var email = People.address("newcomer");
        var token = firms.invite(ayu, email, "VIEWER");
        assertThat(mailbox.of(email, "ACCOUNT_VERIFICATION")).isEmpty();

        accept(token).then().statusCode(200).body("activationSent", equalTo(true));
        var link = Mailbox.tokenIn(mailbox.of(email, "ACCOUNT_VERIFICATION").getFirst());
        People.post("/v1/email-verifications", Map.of("token", link, "password", People.PASSWORD))
                .then()
                .statusCode(200);
        var newcomer = new Somebody(email, "").again();
        assertThat(newcomer.organisations()).hasSize(2).contains(ayu.home().external());
    }

    @Test
    void the_page_behind_the_link_uses_nothing_up_until_its_button_is_pressed() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var token = firms.invite(ayu, budi.email(), "VIEWER");
        for (var language : List.of("en", "id")) {
            given().header("Accept-Language", language)
                    .get("/invitation?token=" + token)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .body(containsString("lang=\"" + language + "\""))
                    .body(containsString(token));
        }
        given().formParam("token", token).post("/invitation").then().statusCode(400);
        var browser = new Browser();
        browser.get("/invitation?token=" + token);
        var form = Map.of("token", token, "guard", browser.hidden("guard"));
        browser.submit("/invitation", form).then().statusCode(200).body(containsString("member now"));
        browser.submit("/invitation", form).then().statusCode(422);
        given().get("/invitation?token=" + token).then().statusCode(422);
        assertThat(budi.again().organisations()).contains(ayu.home().external());
    }

    @Test
    void the_same_name_or_domain_opens_nothing() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        assertThat(ayu.email().split("@")[1]).isEqualTo(budi.email().split("@")[1]);
        assertThat(budi.organisations()).doesNotContain(ayu.home().external());
        for (var rest : List.of("", "/members", "/invitations")) {
            budi.get(path(ayu.home(), rest)).then().statusCode(404);
        }
        budi.post(path(ayu.home(), "/invitations"), Map.of("email", budi.email(), "role", "OWNER", "language", "en"))
                .then()
                .statusCode(404);
    }

    @Test
    void only_owners_invite_nobody_twice_and_not_without_limit() {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "BUYER");
        var body = Map.of("email", People.address("x"), "role", "OWNER", "language", "en");
        budi.post(path(ayu.home(), "/invitations"), body)
                .then()
                .statusCode(403)
                .body("code", equalTo("ORGANISATION_ROLE_REQUIRED"));
        ayu.post(path(ayu.home(), "/invitations"), Map.of("email", budi.email(), "role", "OWNER", "language", "en"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_MEMBER"));
        rows.change(
                "insert into invitation (id, organisation_id, email, role, language, token_hash, invited_by, invited_at,"
                        + " expires_at) select gen_random_uuid(), ?, 'x@contoh.example', 'VIEWER', 'en',"
                        + " sha256(gen_random_uuid()::text::bytea), ?, now(), now() + interval '1 day' from generate_series(1, 50)",
                ayu.home().value(),
                ayu.id().value());
        ayu.post(path(ayu.home(), "/invitations"), body)
                .then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_INVITATIONS"));
    }

    @Test
    void nobody_belongs_to_more_than_ten() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var token = firms.invite(ayu, budi.email(), "VIEWER");
        for (int i = 0; i < 9; i++) {
            rows.change(
                    "with o as (insert into organisation (id, name) values (gen_random_uuid(), 'x') returning id)"
                            + " insert into organisation_member (organisation_id, account_id, role) select id, ?, 'OWNER' from o",
                    budi.id().value());
        }
        accept(token).then().statusCode(422).body("code", equalTo("TOO_MANY_MEMBERS"));
        assertThat(rows.number(
                        "select count(*) from organisation_member where organisation_id = ?",
                        ayu.home().value()))
                .isEqualTo(1);
    }

    @Test
    void a_stranger_s_name_is_no_link_in_the_mail() {
        var ayu = people.somebody("ayu");
        rows.change(
                "update account set display_name = 'Win at http://evil.example/now' where id = ?",
                ayu.id().value());
        rows.change(
                "update organisation set name = 'www.evil.example' where id = ?",
                ayu.home().value());
        var email = People.address("invited");
        firms.invite(ayu, email, "VIEWER");
        assertThat(mailbox.of(email, "ORGANISATION_INVITATION").getFirst())
                .doesNotContain("evil.example", "http://evil", "www.evil");
    }

    private static void refused(String token) {
        accept(token).then().statusCode(422).body("code", equalTo("INVITATION_NOT_ACCEPTED"));
    }
}
