package dev.mitra.billing.card;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import java.time.LocalDate;

/// What money that goes back to cards does to the ledger.
public final class CardRefundPostings {

    private CardRefundPostings() {}

    /// D UNIDENTIFIED, where the free money of buyers without a reseller stands; C REFUNDS_IN_TRANSIT.
    public static JournalEntry asked(CardRefund refund, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.UNIDENTIFIED, refund.amount(), null)
                .credit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), null);
        return JournalEntry.of(on, "Refund to card", "CARD-REFUND-" + refund.id(), lines.lines());
    }

    /// D REFUNDS_IN_TRANSIT; C CARD_CLEARING: the acquirer will pay out less.
    public static JournalEntry sent(CardRefund refund, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), null)
                .credit(LedgerAccount.CARD_CLEARING, refund.amount(), null);
        return JournalEntry.of(on, "Refund to card sent", "CARD-REFUND-SENT-" + refund.id(), lines.lines());
    }

    /// D REFUNDS_IN_TRANSIT; C SUSPENSE, where the bank's debit stands that nobody could explain.
    public static JournalEntry paidOtherwise(CardRefund refund, LocalDate on) {
        var lines = new EntryLines()
                .debit(LedgerAccount.REFUNDS_IN_TRANSIT, refund.amount(), null)
                .credit(LedgerAccount.SUSPENSE, refund.amount(), null);
        return JournalEntry.of(on, "Refund paid another way", "CARD-REFUND-SENT-" + refund.id(), lines.lines());
    }
}
