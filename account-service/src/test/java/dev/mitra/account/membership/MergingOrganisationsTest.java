package dev.mitra.account.membership;

import static dev.mitra.account.membership.Firms.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergingOrganisationsTest {

    @Inject
    People people;

    @Inject
    Firms firms;

    @Inject
    FollowResellers followResellers;

    @Inject
    Rows rows;

    @Test
    void both_sides_say_yes_and_everybody_sees_everything() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var citra = firms.join(budi, people.somebody("citra"), "VIEWER");
        var gone = budi.home();
        var code = firms.offer(ayu, budi.email());

        merge(budi, code)
                .then()
                .statusCode(200)
                .body("organisationId", equalTo(ayu.home().external()));

        for (var member : new Somebody[] {ayu.again(), budi.again(), citra.again()}) {
            assertThat(member.organisations())
                    .contains(gone.external(), ayu.home().external());
        }
        assertThat(Firms.roles(ayu, ayu.home())).containsExactlyInAnyOrder("OWNER", "BUYER", "VIEWER");
        assertThat(budi.again().home())
                .as("orders for budi go there from now on")
                .isEqualTo(ayu.home());
        budi.get(path(gone, "")).then().statusCode(404);
        assertThat(rows.text("select merged_into from organisation where id = ?", gone.value()))
                .isEqualTo(ayu.home().value().toString());
    }

    @Test
    void a_chain_of_mergers_ends_in_one_organisation() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var citra = people.somebody("citra");
        var first = citra.home();
        merge(citra, firms.offer(budi, citra.email())).then().statusCode(200);
        merge(budi, firms.offer(ayu, budi.email())).then().statusCode(200);
        assertThat(ayu.again().organisations()).hasSize(3).contains(first.external());
    }

    @Test
    void an_offer_is_for_one_mailbox_one_time_and_for_owners() {
        var ayu = people.somebody("ayu");
        var budi = people.somebody("budi");
        var eve = people.somebody("eve");
        var code = firms.offer(ayu, budi.email());
        refused(merge(eve, code));
        Firms.accept(code).then().statusCode(422);
        refused(merge(budi, firms.invite(ayu, People.address("x"), "OWNER")));
        var viewer = firms.join(eve, budi, "VIEWER");
        viewer.post(path(eve.home(), "/merger"), Map.of("token", code)).then().statusCode(403);
        budi.post(path(ayu.home(), "/merger"), Map.of("token", code)).then().statusCode(404);
        merge(budi, code).then().statusCode(200);
        merge(budi, code).then().statusCode(403);
    }

    @Test
    void a_reseller_s_organisation_is_never_merged_and_keeps_its_own_account() {
        var ayu = people.somebody("ayu");
        var dana = people.somebody("dana");
        var reseller = ResellerId.random();
        followResellers.follow(new ResellerMembership(reseller, dana.id(), ResellerMembership.State.ACTIVE, 1));
        notPossible(merge(ayu, firms.offer(dana, ayu.email())));
        notPossible(merge(dana, firms.offer(ayu, dana.email())));

        var eve = firms.join(dana, ayu, "OWNER");
        assertThat(eve.claims().getString("reseller_id")).isEqualTo(reseller.external());
        eve.delete(path(dana.home(), "/members/" + dana.id().external()))
                .then()
                .statusCode(409)
                .body("code", equalTo("ACTS_FOR_RESELLER"));
        eve.post(
                        path(dana.home(), "/role-changes"),
                        Map.of("accountId", eve.id().external(), "role", "VIEWER"))
                .then()
                .statusCode(204);
        assertThat(eve.again().claims().getString("reseller_id"))
                .as("a viewer places no orders")
                .isNull();
    }

    private static io.restassured.response.Response merge(Somebody owner, String code) {
        return owner.post(path(owner.home(), "/merger"), Map.of("token", code));
    }

    private static void refused(io.restassured.response.Response answer) {
        answer.then().statusCode(422).body("code", equalTo("INVITATION_NOT_ACCEPTED"));
    }

    private static void notPossible(io.restassured.response.Response answer) {
        answer.then().statusCode(409).body("code", equalTo("MERGER_NOT_POSSIBLE"));
    }
}
