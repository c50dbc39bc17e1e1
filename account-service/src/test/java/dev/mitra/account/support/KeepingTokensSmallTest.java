package dev.mitra.account.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.People;
import dev.mitra.account.Somebody;
import dev.mitra.account.oauth.Visitors;
import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.app.FollowResellers;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class KeepingTokensSmallTest {

    @Inject
    People people;

    @Inject
    Visitors visitors;

    @Inject
    FollowResellers followResellers;

    @Test
    @DisplayName("R6.1 however many customers trust a reseller, its tokens stay small enough for a header")
    void noGroupInAnyAccessToken() {
        var customer = people.somebody("customer");
        var partner = people.somebody("partner");
        var reseller = ResellerId.random();
        followResellers.follow(new ResellerMembership(reseller, partner.id(), ResellerMembership.State.ACTIVE, 1));
        customer.post(
                        "/v1/support-grants",
                        Map.of(
                                "resellerId",
                                reseller.external(),
                                "expiresAt",
                                Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(201);
        partner.again().get("/v1/support-groups").then().body("groups", Matchers.hasSize(1));
        var inForum = new Somebody(partner.email(), visitors.inForum(partner.email()));
        for (var person : List.of(partner.again(), inForum)) {
            assertThat(person.claims().<String, Object>getMap("$"))
                    .containsKey("sub")
                    .doesNotContainKey("groups");
        }
    }
}
