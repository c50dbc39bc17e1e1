package dev.mitra.billing.refund;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.receipt.GivenBack;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What refunds do to the ledger.
public final class RefundPostings {

    private RefundPostings() {}

    /// D UNAPPLIED, or UNIDENTIFIED where the money is nobody's; C REFUNDS_IN_TRANSIT.
    public static JournalEntry requested(Refund refund, LocalDate on) {
        var lines = new EntryLines()
                .debit(home(refund.reseller()), refund.amount(), refund.reseller())
                .credit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), refund.reseller());
        return JournalEntry.of(on, "Refund of money", "REFUND-" + refund.id().value(), lines.lines());
    }

    /// D REFUNDS_IN_TRANSIT, D FEES what the bank took beyond; C BANK.
    public static JournalEntry paid(Refund refund, Money fee, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), refund.reseller())
                .debit(LedgerAccount.FEES, fee, null)
                .credit(LedgerAccount.BANK, refund.amount().plus(fee), null);
        return JournalEntry.of(on, "Refund paid", "REFUND-PAID-" + refund.id().value(), lines.lines());
    }

    /// It was never sent: D REFUNDS_IN_TRANSIT; C what holds the money again.
    public static JournalEntry cancelled(Refund refund, List<GivenBack> given, LocalDate on) {
        var lines = new EntryLines().debit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), refund.reseller());
        credits(lines, given);
        return JournalEntry.of(on, "Refund cancelled", cancelled(refund), lines.lines());
    }

    /// The bank brought it back: D BANK, D FEES what the bank kept; C what holds the money again.
    public static JournalEntry cameBack(Refund refund, List<GivenBack> given, Money fee, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.BANK, refund.amount().minus(fee), null)
                .debit(LedgerAccount.FEES, fee, null);
        credits(lines, given);
        return JournalEntry.of(on, "Refund came back", cancelled(refund), lines.lines());
    }

    private static void credits(EntryLines lines, List<GivenBack> given) {
        given.forEach(part -> lines.credit(home(part.reseller()), part.amount(), part.reseller()));
    }

    private static String cancelled(Refund refund) {
        return "REFUND-CANCELLED-" + refund.id().value();
    }

    private static LedgerAccount home(@Nullable ResellerId reseller) {
        return reseller == null ? LedgerAccount.UNIDENTIFIED : LedgerAccount.UNAPPLIED;
    }
}
