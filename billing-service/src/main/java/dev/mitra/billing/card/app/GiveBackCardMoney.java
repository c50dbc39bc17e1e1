package dev.mitra.billing.card.app;

import dev.mitra.billing.card.CardMonies;
import dev.mitra.billing.card.CardRefund;
import dev.mitra.billing.card.CardRefundPostings;
import dev.mitra.billing.card.publishes.CardMoneyUnused;
import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.InvoiceListener;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Outbox;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// What a credit note frees of a card's money, or an invoice never took, goes back to the card: order-service asks
/// the acquirer. Until it is sent nobody can give it to another invoice.
@ApplicationScoped
@Priority(10) // after the credit note's money is free
class GiveBackCardMoney implements InvoiceListener {

    private final CardMonies monies;
    private final Receipts receipts;
    private final Journal journal;
    private final Outbox outbox;
    private final BusinessClock clock;

    GiveBackCardMoney(CardMonies monies, Receipts receipts, Journal journal, Outbox outbox, BusinessClock clock) {
        this.monies = monies;
        this.receipts = receipts;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void credited(CreditNote note) {
        var order = note.bill().order();
        if (order.reseller() != null) {
            return; // never paid by card (R7.1)
        }
        for (var kept : monies.of(order.id())) {
            if (receipts.lock(kept.receipt()).orElseThrow() instanceof Receipt.Accepted receipt
                    && receipt.free().isPositive()) {
                rest(kept.payment(), receipt, order.id());
            }
        }
    }

    /// @param receipt locked, with something free
    void rest(UUID payment, Receipt.Accepted receipt, OrderId order) {
        var refund = new CardRefund(UuidV7.random(), payment, receipt.free());
        var after = receipt.allocate(refund.amount(), null);
        var today = clock.today();
        monies.add(refund, receipt.id(), today);
        receipts.save(after, List.of(new Reason("BACK_TO_CARD", refund.amount().toString())));
        journal.post(List.of(CardRefundPostings.asked(refund, today)));
        outbox.publish(CardMoneyUnused.of(refund, order, after.version(), clock.now()));
    }
}
