package dev.mitra.account.membership;

import static dev.mitra.account.membership.Firms.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.account.People;
import dev.mitra.account.Queueing;
import dev.mitra.account.Rows;
import dev.mitra.account.Somebody;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingMembersTest {

    @Inject
    People people;

    @Inject
    Firms firms;

    @Inject
    Rows rows;

    @Inject
    Queueing queueing;

    @Test
    void an_organisation_always_has_an_owner() {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "VIEWER");
        var firm = ayu.home();
        lastOwner(ayu.delete(path(firm, "/members/" + ayu.id().external())));
        lastOwner(ayu.post(
                path(firm, "/role-changes"), Map.of("accountId", ayu.id().external(), "role", "VIEWER")));

        ayu.post(
                        path(firm, "/ownership-transfer"),
                        Map.of("accountId", budi.id().external()))
                .then()
                .statusCode(204);
        assertThat(Firms.roles(ayu, firm)).containsExactly("BUYER", "OWNER");
        ayu.delete(path(firm, "/members/" + budi.id().external())).then().statusCode(403);
        ayu.delete(path(firm, "/members/" + ayu.id().external())).then().statusCode(204);
    }

    @Test
    void two_owners_who_step_down_at_once_leave_one() throws Exception {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "OWNER");
        var firm = ayu.home();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<Integer>>of(() -> stepDown(ayu, firm), () -> stepDown(budi, firm));
            var answers = threads.invokeAll(both).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(204, 409);
        }
        assertThat(Firms.roles(ayu, firm)).containsOnlyOnce("OWNER");
    }

    @Test
    void two_owners_who_are_erased_at_once_leave_one() throws Exception {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "OWNER");
        var citra = firms.join(ayu, people.somebody("citra"), "BUYER");
        var firm = ayu.home();
        var held = new Queueing.Statement("select from organisation where id = ? for update", firm.value());
        var answers = queueing.behind(List.of(held), () -> erase(ayu), () -> erase(budi));
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(Firms.roles(citra, firm)).containsExactlyInAnyOrder("OWNER", "BUYER");
    }

    @Test
    void who_is_removed_sees_it_no_more_and_has_a_home_of_its_own() {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "OWNER");
        var firm = ayu.home();
        budi.delete(path(firm, "/members/" + ayu.id().external())).then().statusCode(204);

        var alone = ayu.again();
        assertThat(alone.home()).isNotEqualTo(firm);
        assertThat(alone.organisations()).containsExactly(alone.home().external());
        assertThat(Firms.roles(alone, alone.home())).containsExactly("OWNER");
        alone.get(path(firm, "")).then().statusCode(404);
        assertThat(rows.texts("select action from platform.audit_trail where subject = ? order by id", firm.external()))
                .contains("MemberInvited", "MemberJoined", "MemberRemoved");
    }

    @Test
    void only_owners_change_roles_and_only_of_members() {
        var ayu = people.somebody("ayu");
        var budi = firms.join(ayu, people.somebody("budi"), "BUYER");
        var stranger = people.somebody("eve");
        var change = Map.of("accountId", budi.id().external(), "role", "OWNER");
        budi.post(path(ayu.home(), "/role-changes"), change).then().statusCode(403);
        stranger.post(path(ayu.home(), "/role-changes"), change).then().statusCode(404);
        ayu.post(
                        path(ayu.home(), "/role-changes"),
                        Map.of("accountId", stranger.id().external(), "role", "OWNER"))
                .then()
                .statusCode(404);
        ayu.post(path(ayu.home(), "/role-changes"), change).then().statusCode(204);
        assertThat(Firms.roles(ayu, ayu.home())).containsExactly("OWNER", "OWNER");
    }

    private static int erase(Somebody who) {
        return who.post("/v1/accounts/me/erasure", Map.of("email", who.email())).statusCode();
    }

    private static int stepDown(Somebody who, dev.mitra.kernel.OrganisationId firm) {
        return who.post(
                        path(firm, "/role-changes"),
                        Map.of("accountId", who.id().external(), "role", "VIEWER"))
                .statusCode();
    }

    private static void lastOwner(io.restassured.response.Response answer) {
        answer.then().statusCode(409).body("code", equalTo("LAST_OWNER"));
    }
}
