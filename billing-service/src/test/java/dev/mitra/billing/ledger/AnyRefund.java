package dev.mitra.billing.ledger;

import dev.mitra.billing.receipt.GivenBack;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.RefundPostings;
import dev.mitra.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Refunds in memory, ended in each of their ways.
final class AnyRefund {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    enum End {
        LEFT,
        NEVER_SENT,
        CAME_BACK
    }

    private AnyRefund() {}

    /// @param amount at most what is free
    /// @param fee what the bank takes each time that it moves the money
    static void of(Books books, Receipt.Accepted receipt, Money amount, Money fee, End end) {
        var refund = new Refund(RefundId.random(), receipt.reseller(), amount, "x", Instant.EPOCH, null, null);
        var taken = receipt.allocate(amount, receipt.reseller());
        books.receipts.put(receipt.id(), taken);
        books.journal.add(RefundPostings.requested(refund, DAY));
        if (end != End.NEVER_SENT) {
            books.bank.add(amount.plus(fee).negated());
            books.journal.add(RefundPostings.paid(refund, fee, DAY));
        }
        if (end != End.LEFT) {
            var given = List.of(new GivenBack(taken.reseller(), amount));
            books.receipts.put(receipt.id(), taken.release(amount));
            if (end == End.CAME_BACK) {
                var kept = fee.isLessThan(amount) ? fee : Money.zero(fee.currency());
                books.bank.add(amount.minus(kept));
                books.journal.add(RefundPostings.cameBack(refund, given, kept, DAY));
            } else {
                books.journal.add(RefundPostings.cancelled(refund, given, DAY));
            }
        }
    }
}
