package dev.mitra.billing.interest.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.AllocateReceipt;
import dev.mitra.billing.receipt.app.Allocating;
import dev.mitra.billing.receipt.app.ImportBankFile;
import dev.mitra.billing.receipt.app.ImportResult;
import dev.mitra.billing.receipt.app.Importing;
import dev.mitra.billing.receipt.app.UndoMatch;
import dev.mitra.billing.receipt.app.Undoing;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.app.ShowOpenItems;
import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayingInAnyOrderTest {

    private static final int CASES = 12;
    private static final LocalDate ORDERED = LocalDate.of(2026, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 30);
    private static final Instant NOW = Instant.parse("2999-01-01T00:00:00Z");

    @Inject
    BillingStory story;

    @Inject
    AssessInterest assessInterest;

    @Inject
    KnowReseller knowReseller;

    @Inject
    ImportBankFile importBankFile;

    @Inject
    AllocateReceipt allocateReceipt;

    @Inject
    UndoMatch undoMatch;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    ShowOpenItems showOpenItems;

    private record Wire(long cents, LocalDate valued) {}

    @Test
    @DisplayName("R7.7 500.00 of 2026-03-20 bears its 18 days, 2.96, also when 455.29 of 2026-02-28 comes a day later")
    void earlier_money_that_is_applied_last_hides_no_late_money() {
        var reseller = reseller();
        var invoice = order(reseller);
        var late = wire(invoice, new Wire(50_000, LocalDate.of(2026, 3, 20)));
        wire(invoice, new Wire(45_529, LocalDate.of(2026, 2, 28)));
        assertThat(paidOn(invoice)).isEqualTo("2026-03-20");
        undo(late);
        allocate(late, invoice);
        assertThat(paidOn(invoice)).as("undone and allocated again").isEqualTo("2026-03-20");
        assertThat(asked(reseller)).containsExactly("296");
        undo(late);
        wire(invoice, new Wire(50_000, LocalDate.of(2026, 3, 1)));
        assertThat(paidOn(invoice)).as("other money in its place").isEqualTo("2026-03-01");
    }

    @Test
    @DisplayName(
            "R7.7 the same receipts in any order make the same day of payment, interest and balance, which days and open"
                    + " amounts alone tell")
    void any_order_of_the_same_receipts_is_the_same() {
        var random = Seeds.random();
        for (int at = 0; at < CASES; at++) {
            var wires = wires(random);
            var expected = expected(wires);
            assertThat(after(wires)).as("%s", wires).isEqualTo(expected);
            var shuffled = new ArrayList<>(wires);
            Collections.shuffle(shuffled, random);
            assertThat(after(shuffled)).as("%s", shuffled).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName(
            "Money that a credit note freed counts for the next invoice from the note's day, and never for two at once")
    void freed_money_counts_from_the_day_it_was_freed() {
        var reseller = reseller();
        var first = story.order(reseller, "899.10", Terms.NET30, ORDERED.minusDays(20));
        var receipt = wire(first, new Wire(95_529, LocalDate.of(2026, 2, 1)));
        var second = order(reseller);
        var freed = DUE.plusDays(18);
        creditInvoice.credit(first.bill().order().id(), CreditReason.VOIDED, "cancelled", freed);
        allocate(receipt, second);
        assertThat(paidOn(second)).isEqualTo(freed.toString());
        assertThat(open(reseller, freed.minusDays(1))).isEqualTo("955.29 credit 0.00 interest 5.34");
        assertThat(open(reseller, freed)).isEqualTo("nothing");
        undo(receipt);
        assertThat(open(reseller, freed.minusDays(1))).isEqualTo("955.29 credit 0.00 interest 5.34");
        assertThat(open(reseller, freed)).as("undone, nobody's").isEqualTo("955.29 credit 0.00 interest 5.65");
        allocate(receipt, second);
        assertThat(paidOn(second)).as("free since the note, not since the wire").isEqualTo(freed.toString());
        assertThat(asked(reseller)).as("955.29 for 18 days").containsExactly("565");
    }

    private String open(ResellerId reseller, LocalDate day) {
        return showOpenItems.of(reseller, new AsOf(day, NOW)).stream()
                .map(position -> position.open().total().amount() + " credit "
                        + position.credit().amount() + " interest "
                        + position.open().interest().amount())
                .findFirst()
                .orElse("nothing");
    }

    private static List<Wire> wires(Random random) {
        var wires = new ArrayList<Wire>();
        long left = 95_529;
        for (int more = 1 + random.nextInt(4); more > 0; more--) {
            long cents = 1L + random.nextInt(20_000);
            left -= cents;
            wires.add(new Wire(cents, day(random)));
        }
        wires.add(new Wire(left, day(random)));
        return wires;
    }

    private static LocalDate day(Random random) {
        return ORDERED.plusDays(1 + random.nextInt(80));
    }

    /// Day of payment, interest in cents, what is owed.
    private static String expected(List<Wire> wires) {
        var paid =
                wires.stream().map(Wire::valued).max(Comparator.naturalOrder()).orElseThrow();
        var open = BigDecimal.ZERO;
        for (var day = DUE.plusDays(1); !day.isAfter(paid); day = day.plusDays(1)) {
            var on = day;
            // a day bears interest on what was open when it began
            long cents = 95_529
                    - wires.stream()
                            .filter(wire -> wire.valued().isBefore(on))
                            .mapToLong(Wire::cents)
                            .sum();
            open = open.add(BigDecimal.valueOf(cents));
        }
        var interest = open.multiply(new BigDecimal("0.12")).divide(BigDecimal.valueOf(365), 0, RoundingMode.HALF_UP);
        return paid + " " + interest + " " + interest;
    }

    private String after(List<Wire> wires) {
        var reseller = reseller();
        var invoice = order(reseller);
        wires.forEach(wire -> wire(invoice, wire));
        var asked = asked(reseller);
        var owed = story.rows(
                "select coalesce(sum(amount_minor), 0) from journal_line where reseller_id = ? and account in ('AR', 'UNAPPLIED')",
                reseller.value());
        return paidOn(invoice) + " " + (asked.isEmpty() ? "0" : asked.getFirst()) + " " + owed.getFirst();
    }

    private ResellerId reseller() {
        var reseller = BillingStory.reseller();
        var billTo = Bills.billTo(BillingStory.mailbox(reseller));
        knowReseller.profile(
                new ResellerProfile(
                        reseller, billTo.legalName(), billTo.address(), null, Locale.ENGLISH, billTo.contacts()),
                1);
        return reseller;
    }

    private Invoice order(ResellerId reseller) {
        var invoice = story.order(reseller, "899.10", Terms.NET30, ORDERED);
        assertThat(invoice.bill().dueOn()).isEqualTo(DUE);
        return invoice;
    }

    private ReceiptId wire(Invoice invoice, Wire wire) {
        var xml = BillingStory.wire(
                        BigDecimal.valueOf(wire.cents(), 2).toPlainString(),
                        invoice.bill().number().toString())
                .xml()
                .replace("<ValDt><Dt>2026-02-01", "<ValDt><Dt>" + wire.valued());
        var result = importBankFile.importFile(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Importing.FOR_GOOD, "test");
        return ((ImportResult.Imported) result)
                .report()
                .receipts()
                .getFirst()
                .receipt()
                .id();
    }

    private void undo(ReceiptId receipt) {
        assertThat(undoMatch.undo(receipt, null, "wrong", "test")).isInstanceOf(Undoing.Done.class);
    }

    private void allocate(ReceiptId receipt, Invoice invoice) {
        assertThat(allocateReceipt.allocate(receipt, invoice.bill().number(), null, "test"))
                .isInstanceOf(Allocating.Done.class);
    }

    private String paidOn(Invoice invoice) {
        return story.rows(
                        "select paid_on from invoice where id = ?",
                        invoice.bill().id().value())
                .getFirst();
    }

    /// In cents, by debit note.
    private List<String> asked(ResellerId reseller) {
        assessInterest.assess(reseller, UNTIL);
        return story.rows(
                "select total_minor from invoice where reseller_id = ? and kind = 'DEBIT_NOTE' order by sequence",
                reseller.value());
    }
}
