package dev.mitra.license.issue.http;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.HideRefused;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class SharingLicencesTest {

    @Inject
    Orders orders;

    @Inject
    HideRefused hideRefused;

    @Test
    @DisplayName(
            "R9.3 every member of the organisation sees its licences, nobody else does, and nobody after a refusal")
    void members() {
        var order = orders.issued(Samples.perpetual(2));
        var named = order.owner().account();
        var firm = new OrganisationId(requireNonNull(order.owner().organisation()));
        var elsewhere = OrganisationId.random();
        assertThat(seenBy(AccountId.random(), firm)).isEqualTo(2);
        assertThat(seenBy(AccountId.random(), elsewhere)).isZero();
        assertThat(seenBy(named, elsewhere))
                .as("who left, though the order named its mailbox")
                .isZero();

        hideRefused.hide(order.id());
        hideRefused.hide(order.id());
        assertThat(seenBy(named, firm)).isZero();
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        assertThat(given().auth().oauth2(reseller).get("/v1/licenses").<List<?>>path("data"))
                .hasSize(2);
    }

    private static int seenBy(AccountId account, OrganisationId organisation) {
        var token = Tokens.of(account, "customer")
                .email(Samples.email("ayu@contoh.example"), true)
                .claim("organisations", List.of(organisation.external()))
                .sign();
        return given().auth()
                .oauth2(token)
                .get("/v1/licenses")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("data")
                .size();
    }
}
