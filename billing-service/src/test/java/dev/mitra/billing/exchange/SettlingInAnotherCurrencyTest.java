package dev.mitra.billing.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.billing.invoice.Address;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingInAnotherCurrencyTest {

    // before wires of tests are valued
    private static final LocalDate BILLED = LocalDate.of(2026, 1, 15);

    @Inject
    BillingStory story;

    private final ResellerId reseller = BillingStory.reseller();

    @BeforeEach
    void rates() {
        rate("EUR", "2026-01-01", "1.10");
    }

    @Test
    @DisplayName(
            "Worked example 15: EUR 1000.00 booked at 1.10, received as 1080.00: FX bears 20.00, nothing is open in EUR")
    void worked_example_15() {
        var invoice = invoice("EUR", "1000.00");
        var wire = BillingStory.pay("1080.00", number(invoice));
        exchange(wire, invoice, "")
                .statusCode(201)
                .body("gained.amount", equalTo("1000.00"))
                .body("gainedBooked.amount", equalTo("1100.00"))
                .body("result.amount", equalTo("-20.00"));
        assertThat(story.again(invoice)).isInstanceOf(Invoice.Paid.class);
        assertThat(posted("EXCHANGE-%"))
                .containsExactly(
                        "UNAPPLIED 108000 USD",
                        "FX 2000 USD",
                        "EXCHANGE -110000 USD",
                        "EXCHANGE 100000 EUR",
                        "UNAPPLIED -100000 EUR");
        assertThat(story.journal(invoice.bill().order().id()))
                .containsExactly("AR 1000.00 EUR", "REVENUE -1000.00 EUR", "AR -1000.00 EUR");
        assertThat(story.published(invoice.bill().order().id().value())).contains("OrderPaid.v1");
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/exchanges?limit=50")
                .then()
                .body("data.givenReceiptId", hasItem(wire));
        exchange(wire, invoice, "").statusCode(409).body("code", equalTo("INVOICE_NOT_OPEN"));
    }

    @Test
    @DisplayName("Worked example 15: undone, match and exchange leave every balance as it was")
    void an_exchange_is_taken_back() {
        var invoice = invoice("EUR", "500.00");
        var wire = BillingStory.pay("560.00", number(invoice));
        var id = exchange(wire, invoice, ", \"settles\": {\"amount\": \"500.00\", \"currency\": \"EUR\"}")
                .statusCode(201)
                .body("result.amount", equalTo("10.00"))
                .extract()
                .<String>path("id");
        undo(id).statusCode(409).body("code", equalTo("EXCHANGE_IN_USE"));
        post("/v1/receipts/" + wire + "/reversal", "{\"words\": \"x\"}").statusCode(409);
        var gained = given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/exchanges")
                .then()
                .extract()
                .<String>path("data.find { it.id == '" + id + "' }.gainedReceiptId");
        post("/v1/receipts/" + gained + "/reversal", "{\"words\": \"no booking\"}")
                .statusCode(409);
        post("/v1/receipts/" + gained + "/undo", "{\"words\": \"wrong\"}").statusCode(200);
        undo(id).statusCode(200);
        undo(id).statusCode(409);
        assertThat(story.again(invoice).open()).isEqualTo(Money.of("500.00", "EUR"));
        assertThat(story.rows("""
                select account || ' ' || currency || ' ' || sum(amount_minor) from journal_line
                where account not in ('AR', 'REVENUE') and entry_id in (select entry_id from journal_line where reseller_id = ?)
                group by account, currency having sum(amount_minor) <> 0 order by 1""", reseller.value()))
                .as("the wire stands in credit again, and the exchange has left nothing")
                .containsExactly("BANK USD 56000", "UNAPPLIED USD -56000");
        assertThat(story.rows("select status from receipt where booking_key = 'EXCHANGE-' || ?", uuid(id)))
                .containsExactly("REVERSED");
    }

    @Test
    @DisplayName(
            "Several currencies: an order is billed, paid and in arrears in its own; each currency balances for itself")
    void what_cannot_be_exchanged() {
        var euros = invoice("EUR", "100.00");
        var dollars = invoice("USD", "100.00");
        var francs = invoice("CHF", "100.00");
        var wire = BillingStory.pay("50.00", "nothing that is known");
        exchange(wire, dollars, "").statusCode(422).body("code", equalTo("SAME_CURRENCY"));
        exchange(wire, francs, "").statusCode(409).body("code", equalTo("NO_EXCHANGE_RATE"));
        exchange(wire, euros, ", \"amount\": {\"amount\": \"50.01\", \"currency\": \"USD\"}")
                .statusCode(422)
                .body("code", equalTo("ALLOCATION_TOO_LARGE"));
        exchange(wire, euros, ", \"settles\": {\"amount\": \"1.00\", \"currency\": \"USD\"}")
                .statusCode(422)
                .body("code", equalTo("OTHER_CURRENCY"));
        // 50.00 are worth 45.45: 50.00 as 50.00, or as all that is open, is a slip
        exchange(wire, euros, ", \"settles\": {\"amount\": \"50.00\", \"currency\": \"EUR\"}")
                .statusCode(422)
                .body("code", equalTo("RATE_IMPLAUSIBLE"))
                .body("detail", containsString("45.45 EUR"))
                .body("errors[0].pointer", equalTo("/settles"));
        exchange(wire, euros, "").statusCode(422).body("code", equalTo("RATE_IMPLAUSIBLE"));
        exchange(wire, euros, ", \"settles\": {\"amount\": \"46.00\", \"currency\": \"EUR\"}")
                .statusCode(201)
                .body("result.amount", equalTo("-0.60"));
        assertThat(story.again(euros).open()).isEqualTo(Money.of("54.00", "EUR"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/open-items?resellerId=" + reseller.external())
                .then()
                .body("currencies", hasSize(0));
    }

    @Test
    @DisplayName("What the bank's file says was sent for what arrived is not doubted, however far it is from the rate")
    void the_banks_own_figures_are_not_doubted() {
        var euros = invoice("EUR", "60.00");
        var id = "BANK-" + UUID.randomUUID();
        var details =
                "<NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy=\"EUR\">60.00</Amt></InstdAmt></AmtDtls></TxDtls></NtryDtls>";
        var wire = BillingStory.upload(CamtFile.statement(id)
                        .counting("50.00")
                        .entry("50.00", "CRDT", "BOOK", id, details)
                        .xml())
                .extract()
                .<String>path("receipts[0].id");
        exchange(wire, euros, ", \"settles\": {\"amount\": \"59.00\", \"currency\": \"EUR\"}")
                .statusCode(422)
                .body("code", equalTo("RATE_IMPLAUSIBLE"));
        exchange(wire, euros, "").statusCode(201).body("gained.amount", equalTo("60.00"));
        assertThat(story.again(euros)).isInstanceOf(Invoice.Paid.class);
    }

    @Test
    @DisplayName("A rate of exchange is a dated row with its source and is never changed")
    void rates_are_dated_rows() {
        rate("NOK", "2026-03-01", "0.0875");
        rate("NOK", "2026-03-02", "0.0880");
        post("/v1/exchange-rates", body("NOK", "2026-03-02", "0.09"))
                .statusCode(409)
                .body("code", equalTo("EXCHANGE_RATE_KNOWN"));
        post("/v1/exchange-rates", body("NOK", "2026-03-03", "0.000")).statusCode(422);
        post("/v1/exchange-rates", body("XYZ", "2026-03-03", "1.5"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/currency"));
        given().auth()
                .oauth2(Tokens.finance())
                .get("/v1/exchange-rates?on=2026-03-01")
                .then()
                .body("data.find { it.currency == 'NOK' }.rate", equalTo("0.0875"))
                .body("data.find { it.currency == 'NOK' }.source", equalTo("a bank's list"));
    }

    private Invoice invoice(String currency, String net) {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        var address = new Address("1 Quay", null, "Galway", null, "H91", new Country("IE"));
        var irish = new BillTo(billTo.legalName(), address, null, Locale.ENGLISH, billTo.contacts());
        return story.issue(Bills.priced(
                Bills.order(reseller, BILLED, Terms.NET30),
                irish,
                Money.of(net, currency),
                new TaxPlace(new Country("IE"), null)));
    }

    private List<String> posted(String reference) {
        return story.rows("""
                select account || ' ' || amount_minor || ' ' || currency from journal_line l join journal_entry e on e.id = l.entry_id
                where e.reference like ? and exists (select 1 from journal_line o where o.entry_id = e.id and o.reseller_id = ?)
                order by e.id, position""", reference, reseller.value());
    }

    private static void rate(String currency, String on, String rate) {
        post("/v1/exchange-rates", body(currency, on, rate));
    }

    private static String body(String currency, String on, String rate) {
        return """
                {"currency": "%s", "on": "%s", "rate": "%s", "verifiedOn": "2026-03-01", "source": "a bank's list"}""".formatted(currency, on, rate);
    }

    private static ValidatableResponse exchange(String receipt, Invoice invoice, String more) {
        return post(
                "/v1/receipts/" + receipt + "/exchanges",
                "{\"invoiceNumber\": \"" + number(invoice) + "\"" + more + "}");
    }

    private static ValidatableResponse undo(String id) {
        return post("/v1/exchanges/" + id + "/undo", "{\"words\": \"the advice came\"}");
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

    private static String uuid(String external) {
        return TypeId.parse(ExchangeId.PREFIX, external).orElseThrow().toString();
    }

    private static String number(Invoice invoice) {
        return invoice.bill().number().toString();
    }
}
