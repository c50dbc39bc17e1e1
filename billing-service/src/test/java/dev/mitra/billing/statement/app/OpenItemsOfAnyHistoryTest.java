package dev.mitra.billing.statement.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.AllocateReceipt;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.billing.receipt.app.ReverseReceipt;
import dev.mitra.billing.receipt.app.UndoMatch;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenItemsOfAnyHistoryTest {

    private static final int MOVES = 60;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 80;

    /// From receipts and allocations, which the journal is not asked about: what is open, and what is free.
    private static final String COUNTED = """
            select (select coalesce(sum(i.total_minor - coalesce((select sum(a.amount_minor) from allocation a
                    join receipt r on r.id = a.receipt_id where a.invoice_id = i.id and r.value_date <= d.day), 0)), 0)
                  from invoice i where i.reseller_id = d.reseller and i.issued_on <= d.day)
                || ' ' || (select coalesce(sum(r.amount_minor - coalesce((select sum(a.amount_minor) from allocation a
                    join invoice i on i.id = a.invoice_id where a.receipt_id = r.id and i.issued_on <= d.day), 0)), 0)
                  from receipt r where r.reseller_id = d.reseller and r.value_date <= d.day and r.status <> 'REVERSED')
            from (select cast(? as uuid) as reseller, cast(? as date) as day) d""";

    @Inject
    BillingStory story;

    @Inject
    KnowReseller knowReseller;

    @Inject
    ImportBankFile importBankFile;

    @Inject
    AllocateReceipt allocateReceipt;

    @Inject
    UndoMatch undoMatch;

    @Inject
    ReverseReceipt reverseReceipt;

    @Inject
    ShowOpenItems showOpenItems;

    private final Random random = Seeds.random();
    private final ResellerId reseller = BillingStory.reseller();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<ReceiptId> receipts = new ArrayList<>();

    @Test
    @DisplayName(
            "R7.5 as of any day the open items and the credit are what invoices and money of that day make, also of money"
                    + " that was named, taken back or reversed later; as known at an instant they stay as they were then")
    void open_items_are_the_accounts_of_any_day() {
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        moves();
        agree();
        var then = Instant.parse(
                story.rows("select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                        .getFirst());
        var known = seen(then);
        moves();
        agree();
        var later = "select count(distinct entry_id) from journal_line where reseller_id = ? and valued_on is not null";
        assertThat(Integer.parseInt(story.rows(later, reseller.value()).getFirst()))
                .as("money that was matched later")
                .isGreaterThan(5);
        assertThat(seen(then)).as("as known in the middle").isEqualTo(known);
    }

    private void agree() {
        var counted = days().collect(Collectors.toMap(
                Function.identity(),
                day -> story.rows(COUNTED, reseller.value(), day).getFirst()));
        // of a day without open items nothing is told
        counted.values().removeIf(figures -> figures.startsWith("0 "));
        assertThat(counted).isNotEmpty();
        assertThat(seen(Instant.parse("2999-01-01T00:00:00Z"))).isEqualTo(counted);
    }

    private Map<LocalDate, String> seen(Instant known) {
        return days().flatMap(day -> showOpenItems.of(reseller, new AsOf(day, known)).stream()
                        .map(position -> Map.entry(day, position)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().open().total().minor() + " "
                                + entry.getValue().credit().minor()));
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS), java.time.Period.ofDays(8));
    }

    private void moves() {
        for (int move = 0; move < MOVES; move++) {
            switch (random.nextInt(12)) {
                case 0, 1 -> invoices.add(story.order(reseller, amount(), Terms.NET30, day()));
                case 2, 3, 4 -> wire("thanks");
                case 5 ->
                    any(invoices)
                            .forEach(invoice -> wire(invoice.bill().number().toString()));
                case 6, 7, 8, 9 ->
                    any(receipts).forEach(receipt -> any(invoices).forEach(invoice -> allocate(receipt, invoice)));
                case 10 -> any(receipts).forEach(receipt -> undoMatch.undo(receipt, null, "wrong", "test"));
                default ->
                    any(receipts)
                            .forEach(receipt ->
                                    reverseReceipt.reverse(receipt, ReversalKind.BANK, "back", story.today(), "test"));
            }
        }
    }

    private void allocate(ReceiptId receipt, Invoice invoice) {
        var part = random.nextBoolean() ? null : Money.ofMinor(1 + random.nextInt(5_000), "USD");
        allocateReceipt.allocate(receipt, invoice.bill().number(), part, "test");
    }

    private void wire(String remittance) {
        var xml = BillingStory.wire(amount(), remittance).xml().replace("<ValDt><Dt>2026-02-01", "<ValDt><Dt>" + day());
        var result = importBankFile.importFile(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Importing.FOR_GOOD, "test");
        ((ImportResult.Imported) result)
                .report()
                .receipts()
                .forEach(kept -> receipts.add(kept.receipt().id()));
    }

    private <T> Stream<T> any(List<T> all) {
        return all.isEmpty() ? Stream.of() : Stream.of(all.get(random.nextInt(all.size())));
    }

    private String amount() {
        return Money.ofMinor(100 + random.nextInt(40_000), "USD").amount().toPlainString();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
