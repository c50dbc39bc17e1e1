package dev.mitra.billing.refund;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What refunds do to the ledger.
public final class RefundPostings {

    private RefundPostings() {}

    /// D UNAPPLIED; C REFUNDS_IN_TRANSIT.
    public static JournalEntry requested(Refund refund, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.UNAPPLIED, refund.amount(), refund.reseller())
                .credit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), refund.reseller());
        return JournalEntry.of(on, "Refund of credit", "REFUND-" + refund.id().value(), lines.lines());
    }

    /// D REFUNDS_IN_TRANSIT, D FEES what the bank took beyond; C BANK.
    public static JournalEntry paid(Refund refund, Money fee, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), refund.reseller())
                .debit(LedgerAccount.FEES, fee, null)
                .credit(LedgerAccount.BANK, refund.amount().plus(fee), null);
        return JournalEntry.of(on, "Refund paid", "REFUND-PAID-" + refund.id().value(), lines.lines());
    }
}
