package dev.mitra.billing.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAccountsTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("I3 the trial balance balances, and what is posted later changes no earlier answer")
    void the_trial_balance_balances() {
        story.order(reseller, "899.10", Terms.NET30);
        var known = story.rows(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
        var before = get("/v1/trial-balance?knownAt=" + known).extract().<List<Map<String, Object>>>path("accounts");
        story.order(reseller, "100.00", Terms.NET30);
        BillingStory.pay("12.00", "nothing that is known");
        assertThat(get("/v1/trial-balance?knownAt=" + known).extract().<List<Map<String, Object>>>path("accounts"))
                .isEqualTo(before);
        var now = get("/v1/trial-balance")
                .extract()
                .<List<String>>path("accounts.findAll { it.balance.currency == 'USD' }.balance.amount");
        assertThat(now.stream()
                        .map(amount -> Money.of(amount, "USD"))
                        .reduce(Money.zero(Currency.getInstance("USD")), Money::plus)
                        .isZero())
                .isTrue();
        assertThat(now).hasSizeGreaterThan(3);
    }

    @Test
    void an_account_is_read_between_two_days_with_its_opening_balance() {
        var invoice = story.order(reseller, "899.10", Terms.NET30, story.today().minusDays(3));
        BillingStory.pay("500.00", invoice.bill().number().toString());
        story.order(reseller, "100.00", Terms.NET30, story.today());
        account(story.today().minusDays(1), story.today())
                .body("opening.amount", equalTo("455.29"))
                .body("lines", hasSize(1))
                .body("lines[0].balance.amount", equalTo("561.54"))
                .body("closing.amount", equalTo("561.54"))
                .body("more", equalTo(false));
        account(LocalDate.of(2000, 1, 1), story.today().minusDays(2))
                .body("opening.amount", equalTo("0.00"))
                .body("closing.amount", equalTo("455.29"));
        get("/v1/ledger-accounts/AR/csv?resellerId=" + reseller.external())
                .contentType("text/csv")
                .body(containsString("on,reference,text,amount,currency,balance,reseller,order\r\n"))
                .body(containsString("," + invoice.bill().number() + ",Invoice"))
                .body(containsString(",955.29,USD,"));
        get("/v1/trial-balance/csv").body(containsString("account,currency,debit,credit,balance\r\n"));
    }

    private ValidatableResponse account(LocalDate from, LocalDate to) {
        return get("/v1/ledger-accounts/AR?resellerId=" + reseller.external() + "&from=" + from + "&to=" + to);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.finance()).get(path).then().statusCode(200);
    }
}
