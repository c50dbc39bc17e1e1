package dev.mitra.billing.exemption.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.exemption.ShownCertificates;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingReceivedCertificatesTest {

    @Inject
    BillingStory story;

    @Inject
    KnowReseller knowReseller;

    private final ResellerId reseller = BillingStory.reseller();
    private final String token = Tokens.reseller(AccountId.random(), reseller);

    @BeforeEach
    void know() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
    }

    @Test
    @DisplayName(
            "R10.2 R10.3 a certificate that came by mail counts from the moment it came: what was ordered since gets its tax"
                    + " back, what was ordered before does not")
    void it_counts_from_the_moment_it_came() {
        var came = story.now().minusSeconds(3_600);
        var before = story.order(reseller, "899.10", Terms.NET30, story.today(), came.minusSeconds(60));
        var since = story.order(reseller, "899.10", Terms.NET30, story.today(), came.plusSeconds(60));
        var id = ShownCertificates.file(Tokens.finance(), reseller, came, certificate())
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("resellerId", equalTo(reseller.external()))
                .extract()
                .<String>path("id");
        ShownCertificates.decide(id, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        assertThat(story.again(before).open()).isEqualTo(Money.of("955.29", "USD"));
        assertThat(story.again(since).open()).isEqualTo(Money.of("899.10", "USD"));
        list("VERIFIED").body("data.id", contains(id));
    }

    @Test
    @DisplayName(
            "R10.3 it cannot come later than now, nor for a reseller that nobody knows, nor from the reseller itself")
    void what_cannot_be_filed() {
        ShownCertificates.file(Tokens.finance(), reseller, story.now().plusSeconds(600), certificate())
                .statusCode(422)
                .body("errors.pointer", contains("/receivedAt"));
        ShownCertificates.file(Tokens.finance(), ResellerId.random(), story.now(), certificate())
                .statusCode(422)
                .body("errors.pointer", contains("/resellerId"));
        ShownCertificates.file(
                        Tokens.finance(),
                        reseller,
                        story.now(),
                        ShownCertificates.body("ZZ", story.today(), "application/pdf", ShownCertificates.pdf()))
                .statusCode(422)
                .body("errors.pointer", contains("/certificate/states/0/state"));
        ShownCertificates.file(token, reseller, story.now(), certificate()).statusCode(403);
        list(null).body("data", equalTo(List.of()));
    }

    @Test
    @DisplayName("R10.2 what is asked for as verified is good today, what is asked for as expired is over")
    void expired_follows_from_the_day() {
        var good = ShownCertificates.submit(token, "TX", story.today());
        var waiting = ShownCertificates.submit(token, "TX", story.today());
        var over = ShownCertificates.submit(token, "AZ", story.today().minusMonths(11));
        ShownCertificates.decide(good, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        ShownCertificates.decide(over, "review", "{\"outcome\":\"VERIFIED\"}").statusCode(200);
        list("VERIFIED").body("data.id", contains(over, good));
        list("EXPIRED").body("data.id", equalTo(List.of()));
        story.rows(
                "update exemption_coverage v set expires_on = ? from exemption_certificate c"
                        + " where c.id = v.certificate_id and c.reseller_id = ? and v.state = 'AZ' returning v.state",
                story.today().minusDays(1),
                reseller.value());
        list("VERIFIED").body("data.id", contains(good)).body("data.status", contains("VERIFIED"));
        list("EXPIRED").body("data.id", contains(over)).body("data.status", contains("EXPIRED"));
        list("SUBMITTED").body("data.id", contains(waiting));
    }

    private String certificate() {
        return ShownCertificates.body("TX", story.today(), "application/pdf", ShownCertificates.pdf());
    }

    private ValidatableResponse list(@Nullable String status) {
        return given().auth()
                .oauth2(token)
                .get("/v1/exemption-certificates" + (status == null ? "" : "?status=" + status))
                .then()
                .statusCode(200);
    }
}
