package dev.mitra.billing.tax;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangingTaxRowsTest {

    @Inject
    BillingStory story;

    private static final String HEADING =
            "kind,state,percent,treatment,condition,valid_from,valid_to,verified_on,source\r\n";

    @Test
    @DisplayName("R10.1 what is exported is imported back without any change")
    void what_is_exported_changes_nothing() {
        var csv = exported();
        assertThat(csv).startsWith(HEADING).contains("RATE,TX,6.25");
        imported(csv, false)
                .statusCode(200)
                .body("added", equalTo(0))
                .body("renewed", equalTo(0))
                .body("unchanged", greaterThan(100));
    }

    @Test
    void characters_that_no_document_may_have_are_refused_in_a_table_too() {
        imported(HEADING + "RATE,WY,4.125,,,2091-01-01,,2026-11-01,a\u0000b\r\n", false)
                .statusCode(400)
                .body("code", equalTo("FORBIDDEN_CHARACTER"));
    }

    @Test
    @DisplayName("R10.1 a change of the law is a row of its own day, shown by a dry run first")
    void a_change_is_a_row_of_its_own_day() {
        var row = HEADING + "RATE,WY,4.125,,,2091-01-01,,2026-11-01,\"Wyoming, a new act\"\r\n";
        imported(row, true).statusCode(200).body("added", equalTo(1)).body("dryRun", equalTo(true));
        assertThat(exported()).doesNotContain("2091-01-01");
        imported(row, false).statusCode(200).body("added", equalTo(1));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/tax-rates?on=2091-06-01")
                .then()
                .body("data.find { it.state == 'WY' }.percent", equalTo("4.125"))
                .body("data.find { it.state == 'WY' }.rateSource", equalTo("Wyoming, a new act"));
        imported(row.replace("2091-01-01,,", "2091-01-01,2092-01-01,"), false)
                .statusCode(200)
                .body("renewed", equalTo(1));
    }

    @Test
    @DisplayName("R10.1 a country outside the US has no tax until a row with its rate and legal text is imported")
    void a_country_gets_its_tax_by_import() {
        assertThat(iceland().bill().tax().lines()).isEmpty();
        var row = HEADING + "COUNTRY,IS,24,,VSK 24 %. Registration 123456.,2026-01-01,,2026-11-01,a registration\r\n";
        imported(row, true).statusCode(200).body("added", equalTo(1));
        assertThat(iceland().bill().tax().lines()).isEmpty();
        imported(row, false).statusCode(200).body("added", equalTo(1));
        imported(row, false).statusCode(200).body("unchanged", equalTo(1));
        imported(row.replace("01,,2026", "01,2026-12-31,2026"), false).body("renewed", equalTo(1));
        var invoice = iceland();
        assertThat(invoice.bill().tax().evidence()).isEqualTo("VSK 24 %. Registration 123456.");
        assertThat(story.journal(invoice.bill().order().id()))
                .containsExactly("AR 124.00 USD", "REVENUE -100.00 USD", "TAX:ISL -24.00 USD");
        imported(HEADING + """
                COUNTRY,US,4,,x,2026-01-01,,,x
                COUNTRY,XX,4,,x,2026-01-01,,,x
                COUNTRY,SG,4,,,2026-01-01,,,x
                COUNTRY,SG,,,x,2026-01-01,,,x
                """, false).statusCode(422).body("errors", hasSize(4));
    }

    private Invoice iceland() {
        var reseller = BillingStory.reseller();
        return story.issue(Bills.priced(
                Bills.order(reseller, LocalDate.of(2026, 3, 1), Terms.NET30),
                Bills.billTo(BillingStory.mailbox(reseller)),
                Money.of("100.00", "USD"),
                new TaxPlace(new Country("IS"), null)));
    }

    @Test
    @DisplayName("R10.1 a file with a fault is refused as a whole, each line with its reason")
    void a_file_with_a_fault_is_refused() {
        var file = HEADING + """
                RATE,ZZ,4,,,2091-01-01,,,x
                RATE,TX,9,,,2000-01-01,,,
                RULE,TX,,REDUCED,,2091-01-01,,,x
                RULE,TX,,CONDITIONAL,,2091-01-01,,,x
                RATE,NV,5,,,2091-02-01,,,good
                RATE,NV,5,,,2091-02-01,,,again
                RATE,NV,5,,,soon,,,x
                """;
        imported(file, false)
                .statusCode(422)
                .body("code", equalTo("TAX_ROWS_REFUSED"))
                .body("errors", hasSize(6))
                .body("errors[0].pointer", equalTo("/2"))
                .body("errors[0].detail", containsString("no state ZZ"));
        assertThat(exported()).doesNotContain("2091-02-01");
        var rate = exported()
                .lines()
                .filter(line -> line.startsWith("RATE,TX,6.25"))
                .findFirst()
                .orElseThrow();
        imported(HEADING + rate.replace("6.25", "7"), false)
                .statusCode(422)
                .body("errors[0].detail", containsString("a change is a row of its own day"));
        imported("state,percent\nTX,9\n", false).statusCode(422);
    }

    private static String exported() {
        return given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/tax-rates/csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private static ValidatableResponse imported(String csv, boolean dryRun) {
        return given().auth()
                .oauth2(Tokens.finance())
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/tax-rates/imports?dryRun=" + dryRun)
                .then();
    }
}
