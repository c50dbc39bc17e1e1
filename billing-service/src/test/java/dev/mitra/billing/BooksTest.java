package dev.mitra.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.ReverseReceipt;
import dev.mitra.billing.receipt.app.UndoMatch;
import dev.mitra.billing.reseller.app.KnowReseller;
import dev.mitra.billing.statement.app.ShowOpenItems;
import dev.mitra.billing.writeoff.app.AskForWriteOff;
import dev.mitra.billing.writeoff.app.DecideWriteOff;
import dev.mitra.billing.writeoff.app.Writing;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.messaging.Invariant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BooksTest {

    @Inject
    BillingStory story;

    @Inject
    CreditInvoice creditInvoice;

    @Inject
    AskForWriteOff askForWriteOff;

    @Inject
    DecideWriteOff decideWriteOff;

    @Inject
    UndoMatch undoMatch;

    @Inject
    ReverseReceipt reverseReceipt;

    @Inject
    ShowOpenItems showOpenItems;

    @Inject
    KnowReseller knowReseller;

    private final List<PricedOrder> orders = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Test
    @DisplayName(
            "I3 I4 I6 hold after a random history of orders, wires, undone matches, reversals, tax credits and cancellations")
    void the_books_agree_after_a_random_history() {
        var random = Seeds.random();
        var resellers = List.of(BillingStory.reseller(), BillingStory.reseller());
        var invoices = new ArrayList<Invoice>();
        var receipts = new ArrayList<String>();
        for (int step = 0; step < 60; step++) {
            var reseller = resellers.get(random.nextInt(2));
            switch (random.nextInt(7)) {
                case 0, 1 -> invoices.add(order(reseller, amount(random)));
                case 2, 3 -> receipts.add(wire(random, invoices));
                case 4 -> takeBack(random, receipts);
                case 5 -> giveUp(random, invoices);
                default -> cancel(random, invoices);
            }
        }
        statements_are_the_ledger(resellers);
        repeating_changes_nothing();
        assertThat(invariants.stream().map(Invariant::name)).contains("I3", "I4", "I6");
        assertThat(invariants.stream())
                .allSatisfy(invariant -> assertThat(invariant.offending())
                        .as(invariant.sentence())
                        .isEmpty());
        assertThat(story.rows("""
                select sum(case account when 'BANK' then amount_minor else 0 end)
                  - (select sum(amount_minor) from receipt where status <> 'REVERSED' and iban <> 'CARD_CLEARING' and booking_key not like 'EXCHANGE-%') - (select coalesce(sum(amount_minor), 0) from bank_movement where meaning <> 'REVERSAL')
                from journal_line""")).as("BANK is what the bank says").containsExactly("0");
        assertThat(story.rows("""
                select sum(amount_minor) + (select coalesce(sum(amount_minor + charges_minor - allocated_minor), 0) from receipt where status <> 'REVERSED')
                from journal_line where account in ('UNAPPLIED', 'UNIDENTIFIED')"""))
                .as("what is free of receipts is credit or unidentified")
                .containsExactly("0");
    }

    /// Statement lines are AR, the total less the credit is AR less UNAPPLIED, at the end of the day.
    private void statements_are_the_ledger(List<ResellerId> resellers) {
        for (var reseller : resellers) {
            know(reseller);
            var usd =
                    showOpenItems.of(reseller, new AsOf(story.today(), Instant.parse("2999-01-01T00:00:00Z"))).stream()
                            .findFirst();
            var open = usd.map(position -> position.open().total().minor()).orElse(0L);
            assertThat(story.rows(
                            "select coalesce(sum(amount_minor), 0) from journal_line where account = 'AR' and reseller_id = ?",
                            reseller.value()))
                    .containsExactly(open.toString());
            usd.ifPresent(position -> assertThat(story.rows(
                            "select coalesce(-sum(amount_minor), 0) from journal_line where account = 'UNAPPLIED' and reseller_id = ?",
                            reseller.value()))
                    .containsExactly(Long.toString(position.credit().minor())));
        }
    }

    /// Every order is billed again and every bank file comes again: events and imports are idempotent.
    private void repeating_changes_nothing() {
        var before = story.rows("select count(*) || ' ' || sum(abs(amount_minor)) from journal_line");
        orders.forEach(story::issue);
        files.forEach(file -> BillingStory.upload(file).statusCode(201).body("receipts", hasSize(0)));
        assertThat(story.rows("select count(*) || ' ' || sum(abs(amount_minor)) from journal_line"))
                .isEqualTo(before);
    }

    private void know(ResellerId id) {
        knowReseller.profile(Bills.profile(id, BillingStory.mailbox(id)), 1);
    }

    private Invoice order(ResellerId reseller, String net) {
        var priced = Bills.priced(
                Bills.order(reseller, story.today(), Terms.NET30), Bills.billTo(BillingStory.mailbox(reseller)), net);
        orders.add(priced);
        return story.issue(priced);
    }

    private String wire(Random random, List<Invoice> invoices) {
        var text = invoices.isEmpty() || random.nextInt(5) == 0
                ? "no reference"
                : invoices.get(random.nextInt(invoices.size())).bill().number().toString();
        var file = BillingStory.wire(amount(random), text).xml();
        files.add(file);
        return BillingStory.upload(file).statusCode(201).extract().path("receipts[0].id");
    }

    private void takeBack(Random random, List<String> receipts) {
        if (!receipts.isEmpty()) {
            var id = new ReceiptId(TypeId.parse(ReceiptId.PREFIX, receipts.get(random.nextInt(receipts.size())))
                    .orElseThrow());
            if (random.nextBoolean()) {
                undoMatch.undo(id, null, "x", "test");
            } else {
                reverseReceipt.reverse(id, ReversalKind.BANK, "x", story.today(), "test");
            }
        }
    }

    private void giveUp(Random random, List<Invoice> invoices) {
        if (!invoices.isEmpty()) {
            var number = invoices.get(random.nextInt(invoices.size())).bill().number();
            switch (askForWriteOff.ask(number, "x", "test")) {
                case Writing.Done(var asked) when asked.needsSecond() -> decideWriteOff.approve(asked.id(), "another");
                case Writing.AlreadyAsked _, Writing.Done _ -> {}
                case Writing other -> assertThat(other).isInstanceOf(Writing.NothingOpen.class);
            }
        }
    }

    private void cancel(Random random, List<Invoice> invoices) {
        if (!invoices.isEmpty() && random.nextInt(3) == 0) {
            var order =
                    invoices.get(random.nextInt(invoices.size())).bill().order().id();
            if (random.nextBoolean()) {
                creditInvoice.creditTax(order, "x", story.today());
            } else {
                creditInvoice.credit(order, CreditReason.VOIDED, "x", story.today());
            }
        }
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(50_000), 2).toPlainString();
    }
}
