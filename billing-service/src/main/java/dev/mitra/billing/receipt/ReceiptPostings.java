package dev.mitra.billing.receipt;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What receipts do to the ledger.
public final class ReceiptPostings {

    private ReceiptPostings() {}

    /// D BANK; C AR per invoice, the rest to the payer's credit or to unidentified money.
    public static JournalEntry received(Receipt after, List<Share> shares) {
        var money = after.money();
        var lines = new EntryLines().debit(LedgerAccount.BANK, money.amount(), null);
        credits(lines, shares);
        lines.credit(home(after), money.amount().minus(after.allocated()), after.reseller());
        var text = "Wire" + (money.payer() == null ? "" : " from " + money.payer());
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
        var rest = after.money().amount().minus(after.allocated());
        var lines = new EntryLines();
        var shared = shares.stream().map(Share::amount).reduce(Money.zero(rest.currency()), Money::plus);
        lines.debit(from, from.equals(to) ? shared : shared.plus(rest), before.reseller());
        credits(lines, shares);
        if (!from.equals(to)) {
            lines.credit(to, rest, after.reseller());
        }
        return lines.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(JournalEntry.of(on, "Allocation of " + after.id().external(), reference, lines.lines()));
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
