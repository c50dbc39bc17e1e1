package dev.mitra.billing.explanation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainingAnInvoiceTest {

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @Test
    @DisplayName("R7.7 R10.1 every figure of an invoice explains itself: tax, balance, matches and interest")
    void every_figure_explains_itself() {
        // due six days before wires of tests are valued
        var invoice = story.order(reseller, "846.21", Terms.NET30, LocalDate.of(2025, 12, 27));
        BillingStory.pay("500.00", invoice.bill().number().toString());
        BillingStory.pay("399.10", invoice.bill().number().toString());
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), reseller))
                .get("/v1/invoices/" + invoice.bill().id().external() + "/explanation")
                .then()
                .statusCode(200)
                .body("tax.rule", hasItem("R10.1"))
                .body("balance.balance.amount", contains("899.10", "399.10", "0.00"))
                .body("matches", hasSize(2))
                .body("matches[0].reasons.code", hasItem("MATCHED_BY_REFERENCE"))
                .body("interest.accrued.amount", equalTo("1.77"))
                .body("interest.rule", containsString("12 % a year"))
                .body("interest.stretches", contains("6 days on 899.10 USD from the day after 2026-01-26"));
    }

    @Test
    @DisplayName(
            "R9.3 one wire for invoices of two resellers tells each of its own alone, and neither who looked after it")
    void a_wire_of_two_parties_tells_each_of_its_own() {
        var other = BillingStory.reseller();
        var mine = story.order(reseller, "100.00", Terms.NET30);
        var theirs = story.order(other, "200.00", Terms.NET30);
        var receipt = BillingStory.pay("300.00", number(mine) + " " + number(theirs));
        for (var seen : List.of(List.of(mine, theirs), List.of(theirs, mine))) {
            var own = seen.getFirst();
            explained(
                            Tokens.reseller(
                                    AccountId.random(),
                                    Objects.requireNonNull(own.bill().reseller())),
                            own)
                    .body("matches.reasons.flatten().code", hasItem("MATCHED_BY_REFERENCE"))
                    .body("matches.reasons.flatten().invoice", everyItem(equalTo(number(own))))
                    .body(not(containsString(number(seen.getLast()))));
        }
        explained(Tokens.finance(), mine)
                .body("matches.reasons.flatten().invoice", hasItems(number(mine), number(theirs)));
        var third = story.order(reseller, "50.00", Terms.NET30);
        undo(receipt);
        allocate(receipt, third);
        explained(Tokens.reseller(AccountId.random(), reseller), third)
                .body("matches[0].reasons.code", contains("ALLOCATED_BY_HAND"))
                .body("matches[0].reasons[0].by", nullValue())
                .body(not(containsString("acct_")));
        explained(Tokens.finance(), third)
                .body("matches[0].reasons.find { it.invoice == '" + number(third) + "' }.by", notNullValue());
    }

    private static void undo(String receipt) {
        post("/v1/receipts/" + receipt + "/undo", "{\"words\":\"wrong\"}").statusCode(200);
    }

    private static void allocate(String receipt, Invoice invoice) {
        post("/v1/receipts/" + receipt + "/allocations", "{\"invoiceNumber\":\"" + number(invoice) + "\"}")
                .statusCode(201);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().auth()
                .oauth2(Tokens.finance())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse explained(String token, Invoice invoice) {
        return given().auth()
                .oauth2(token)
                .get("/v1/invoices/" + invoice.bill().id().external() + "/explanation")
                .then()
                .statusCode(200);
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
