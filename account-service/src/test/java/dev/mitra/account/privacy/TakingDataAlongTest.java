package dev.mitra.account.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.Mailbox;
import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.account.federation.app.WriteToWishers;
import dev.mitra.account.recovery.app.ResetWorker;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingDataAlongTest {

    private static final String EXPORT = "/v1/accounts/me/export";
    private static final String ERASURE = "/v1/accounts/me/erasure";

    @Inject
    People people;

    @Inject
    Rows rows;

    @Inject
    Mailbox mailbox;

    @Inject
    ResetWorker resetWorker;

    @Inject
    WriteToWishers wishWorker;

    @Inject
    FollowResellers followResellers;

    @Test
    void the_export_is_a_file_with_everything_and_no_secret() {
        var ayu = people.somebody("ayu");
        received(ayu);
        rows.change(
                "insert into platform.audit_trail (actor, action, subject) values (?, 'SomethingDone', 'x')",
                ayu.id().external());
        var answer = ayu.get(EXPORT);
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"acct_"))
                .body("email", equalTo(ayu.email()))
                .body("displayName", equalTo("Ayu Contoh"))
                .body("data.organisations[0].role", equalTo("OWNER"))
                .body("data.receivedOrders[0].number", equalTo("000000000424"))
                .body("data.mails[0].kind", equalTo("ACCOUNT_VERIFICATION"))
                .body("data.auditTrail[0].action", equalTo("SomethingDone"));
        assertThat(answer.jsonPath().getMap("data").keySet())
                .extracting(Object::toString)
                .contains(
                        "organisations",
                        "receivedOrders",
                        "supportGrants",
                        "apiClients",
                        "sessions",
                        "mails",
                        "auditTrail");
        assertThat(answer.asString()).doesNotContain("argon2", "tokenHash", "secretHash");
    }

    @Test
    void after_an_erasure_no_table_knows_name_or_mailbox_and_ids_stay() {
        var ayu = people.somebody("ayu");
        var order = received(ayu);
        var id = ayu.id().value();
        ayu.post(ERASURE, Map.of("email", People.address("other")))
                .then()
                .statusCode(422)
                .body("code", equalTo("ERASURE_NOT_CONFIRMED"));
        ayu.post(ERASURE, Map.of("email", ayu.email())).then().statusCode(204);

        for (var table : rows.texts("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema in ('public', 'platform') and table_type = 'BASE TABLE'"
                // attempts are forgotten within a day
                + " and table_name <> 'throttle'")) {
            assertThat(rows.number(
                            "select count(*) from " + table + " t where t::text like ?", "%" + ayu.email() + "%"))
                    .as(table)
                    .isEqualTo(table.equals("platform.outbox") ? 2 : 0);
        }
        assertThat(rows.text("select display_name || ' ' || state from account where id = ?", id))
                .isEqualTo("- ERASED");
        assertThat(rows.text("select account_id from customer_order where order_id = ?", order))
                .isEqualTo(id.toString());
        assertThat(rows.text(
                        "select o.name from organisation o join account a on a.organisation_id = o.id where a.id = ?",
                        id))
                .isEqualTo("-");
        assertThat(rows.texts("select type from platform.outbox where key = ? order by id", id))
                .endsWith("AccountErased.v1");
        People.logIn(ayu.email(), People.PASSWORD).then().statusCode(401);
        ayu.get("/v1/accounts/me").then().statusCode(404);
        ayu.post(ERASURE, Map.of("email", ayu.email())).then().statusCode(404);
        assertThat(people.newcomer(ayu.email())).as("the mailbox is free").isNotEmpty();
    }

    @Test
    void nobody_names_the_place_of_an_erased_mailbox_and_nobody_waits_behind_one() {
        var ayu = people.somebody("ayu");
        ayu.post(ERASURE, Map.of("email", ayu.email())).then().statusCode(204);
        var place = rows.text("select email from account where id = ?", ayu.id().value());
        People.register(place).then().statusCode(400);
        People.logIn(place, People.PASSWORD).then().statusCode(400);
        People.post("/v1/password-resets", Map.of("email", place)).then().statusCode(400);

        // as a release left them that let them in
        var first = new UUID(0, 0);
        rows.change(
                "insert into registration_request (id, email, display_name, language) values (?, ?, 'Eve', 'en')",
                first,
                place);
        rows.change("insert into reset_request (id, email) values (?, ?)", first, place);
        wish(first, place);
        var behind = UUID.randomUUID();
        wish(behind, People.address("citra"));
        assertThat(people.newcomer(People.address("budi"))).isNotEmpty();
        resetWorker.workOnce();
        assertThat(rows.number(
                        "select (select count(*) from registration_request where id = ?)"
                                + " + (select count(*) from reset_request where id = ?)",
                        first,
                        first))
                .isZero();
        // the worker of the service may have been quicker; left alone with it, the first wish fails
        await().ignoreExceptions().until(() -> {
            if (rows.change("delete from outside_wish where id = ? and token_hash is not null", behind) == 1) {
                return true;
            }
            wishWorker.workOnce();
            return false;
        });
        assertThat(rows.change("delete from outside_wish where id = ? and token_hash is null", first))
                .isEqualTo(1);
    }

    private void wish(UUID id, String email) {
        rows.change(
                "insert into outside_wish (id, issuer, subject, email, display_name, language, expires_at)"
                        + " values (?, 'https://elsewhere.example', ?, ?, 'Eve', 'en', now() + interval '1 hour')",
                id,
                email,
                email);
    }

    @Test
    void nobody_leaves_others_without_owner_or_a_reseller_without_its_account() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        rows.change(
                "insert into organisation_member (organisation_id, account_id, role) values (?, ?, 'BUYER')",
                ayu.home().value(),
                budi.id().value());
        ayu.post(ERASURE, Map.of("email", ayu.email())).then().statusCode(409).body("code", equalTo("LAST_OWNER"));
        followResellers.follow(
                new ResellerMembership(ResellerId.random(), budi.id(), ResellerMembership.State.ACTIVE, 1));
        budi.post(ERASURE, Map.of("email", budi.email()))
                .then()
                .statusCode(409)
                .body("code", equalTo("ACTS_FOR_RESELLER"));
    }

    private UUID received(Somebody who) {
        var order = UUID.randomUUID();
        rows.change(
                "insert into customer_order (order_id, account_id, organisation_id, order_number, outcome,"
                        + " provisioned_at) values (?, ?, ?, '000000000424', 'MATCHED', now())",
                order,
                who.id().value(),
                who.home().value());
        return order;
    }
}
