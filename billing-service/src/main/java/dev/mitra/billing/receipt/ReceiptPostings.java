package dev.mitra.billing.receipt;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What receipts do to the ledger.
public final class ReceiptPostings {

    private ReceiptPostings() {}

    /// D BANK or CARD_CLEARING, D FEES for charges that the vendor bears; C AR per invoice, the rest to the
    /// payer's credit or to unidentified money.
    public static JournalEntry received(Receipt after, List<Share> shares) {
        var money = after.money();
        var lines = new EntryLines()
                .debit(money.account(), money.amount(), null)
                .debit(LedgerAccount.FEES, money.chargesBorne(), null);
        credits(lines, shares);
        lines.credit(home(after), money.worth().minus(after.allocated()), after.reseller());
        var text = (money.account().equals(LedgerAccount.BANK) ? "Wire" : "Card")
                + (money.payer() == null ? "" : " from " + money.payer());
        return JournalEntry.of(money.valueDate(), text, "RECEIPT-" + after.id().value(), lines.lines());
    }

    /// Money that was free before pays invoices, or gets an owner: D what held it; C AR, and the rest to the
    /// owner's credit. Empty when nothing moves.
    ///
    /// @param reference unique
    public static Optional<JournalEntry> moved(
            Receipt before, Receipt after, List<Share> shares, LocalDate on, String reference) {
        var from = home(before);
        var to = home(after);
        var rest = after.money().worth().minus(after.allocated());
        var charges = after.money().chargesBorne().minus(before.money().chargesBorne());
        var lines = new EntryLines().debit(LedgerAccount.FEES, charges, null);
        var shared = shares.stream().map(Share::amount).reduce(Money.zero(rest.currency()), Money::plus);
        lines.debit(from, (from.equals(to) ? shared : shared.plus(rest)).minus(charges), before.reseller());
        credits(lines, shares);
        if (!from.equals(to)) {
            lines.credit(to, rest, after.reseller());
        }
        return lines.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(JournalEntry.of(on, "Allocation of " + after.id().external(), reference, lines.lines())
                        .valued(after.money().valueDate()));
    }

    /// A match was undone: D AR per invoice; C what holds the free part, C FEES charges that the vendor had
    /// borne for it. Empty when nothing moves.
    ///
    /// @param reference unique
    public static Optional<JournalEntry> takenBack(
            Receipt before, Receipt after, List<Returned> returned, LocalDate on, String reference) {
        var from = home(before);
        var to = home(after);
        var free = before.money().worth().minus(before.allocated());
        var lines = new EntryLines();
        debits(lines, returned);
        var sum = returned.stream().map(Returned::amount).reduce(Money.zero(free.currency()), Money::plus);
        var charges = before.money().chargesBorne().minus(after.money().chargesBorne());
        lines.credit(LedgerAccount.FEES, charges, null);
        if (from.equals(to)) {
            lines.credit(to, sum.minus(charges), after.reseller());
        } else {
            lines.debit(from, free, before.reseller()).credit(to, free.plus(sum).minus(charges), after.reseller());
        }
        return lines.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        JournalEntry.of(on, "Match of " + after.id().external() + " undone", reference, lines.lines())
                                .valued(after.money().valueDate()));
    }

    /// The bank or the acquirer took the money back: D AR per invoice, D what held the rest; C BANK or
    /// CARD_CLEARING, C FEES for charges that were borne.
    public static JournalEntry reversed(Receipt before, Receipt.Reversed after, List<Returned> returned, LocalDate on) {
        var lines = new EntryLines();
        debits(lines, returned);
        var money = before.money();
        lines.debit(home(before), money.worth().minus(before.allocated()), before.reseller())
                .credit(money.account(), after.taken(), null)
                .credit(LedgerAccount.FEES, money.chargesBorne(), null);
        var text = "Reversal of " + before.id().external();
        return JournalEntry.of(on, text, "REVERSAL-" + before.id().value(), lines.lines())
                .valued(money.valueDate());
    }

    /// Money that left or came back, and nobody has said why: SUSPENSE against BANK.
    public static JournalEntry unexplained(BankMovement movement, UUID id) {
        var lines = suspense(movement.amount());
        var text = "Bank: " + (movement.text().isEmpty() ? "without text" : movement.text());
        return JournalEntry.of(movement.valueDate(), text, "MOVEMENT-" + id, lines.lines());
    }

    /// Somebody has said what it was, which is posted by itself: SUSPENSE and BANK as they were before it.
    public static JournalEntry explained(BankMovement movement, UUID id) {
        var lines = suspense(movement.amount().negated());
        return JournalEntry.of(movement.valueDate(), "Bank: explained", "MOVEMENT-EXPLAINED-" + id, lines.lines());
    }

    // BANK grows by it.
    private static EntryLines suspense(Money amount) {
        return amount.isPositive()
                ? new EntryLines().debit(LedgerAccount.BANK, amount, null).credit(LedgerAccount.SUSPENSE, amount, null)
                : new EntryLines()
                        .debit(LedgerAccount.SUSPENSE, amount.negated(), null)
                        .credit(LedgerAccount.BANK, amount.negated(), null);
    }

    private static void debits(EntryLines lines, List<Returned> returned) {
        for (var part : returned) {
            var bill = part.bill();
            lines.debit(
                    LedgerAccount.AR,
                    part.amount(),
                    bill.reseller(),
                    bill.order().id());
        }
    }

    private static void credits(EntryLines lines, List<Share> shares) {
        for (var share : shares) {
            var bill = share.invoice().bill();
            lines.credit(
                    LedgerAccount.AR,
                    share.amount(),
                    bill.reseller(),
                    bill.order().id());
        }
    }

    // Where the free part of a receipt stands.
    private static LedgerAccount home(Receipt receipt) {
        return receipt.reseller() == null ? LedgerAccount.UNIDENTIFIED : LedgerAccount.UNAPPLIED;
    }
}
