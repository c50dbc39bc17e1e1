package dev.mitra.billing.card.app;

import dev.mitra.billing.card.CardMonies;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptRecord;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.app.ReceiveForInvoice;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/// A dispute over a card payment was won: the acquirer has brought the money back, which no bank file says.
/// It is a receipt of its own, pays the order's invoice again, and is what goes back to the card if the
/// order is returned.
@ApplicationScoped
public class RegainCardMoney {

    private final CardMonies monies;
    private final Receipts receipts;
    private final ReceiveForInvoice receive;
    private final GiveBackCardMoney giveBack;
    private final AuditTrail audit;

    RegainCardMoney(
            CardMonies monies,
            Receipts receipts,
            ReceiveForInvoice receive,
            GiveBackCardMoney giveBack,
            AuditTrail audit) {
        this.monies = monies;
        this.receipts = receipts;
        this.receive = receive;
        this.giveBack = giveBack;
        this.audit = audit;
    }

    /// @param id of the receipt that was charged back
    /// @param on the day on which the acquirer brought it back
    @Transactional
    public Regaining regain(ReceiptId id, String words, LocalDate on, String by) {
        var kept = receipts.records(List.of(id)).stream()
                .map(ReceiptRecord::receipt)
                .findFirst();
        if (kept.isEmpty() || !kept.get().money().account().equals(LedgerAccount.CARD_CLEARING)) {
            return new Regaining.Unknown();
        }
        // a reversed receipt stays so, and the lock lets one person bring its money back
        var source = monies.lock(id);
        if (source.isEmpty() || !(kept.get() instanceof Receipt.Reversed disputed)) {
            return new Regaining.NotDisputed();
        }
        var order = source.get().order();
        var regained = receive.receive(disputed.money().again(disputed.taken(), on), order, "DISPUTE_WON");
        monies.regained(source.get().payment(), regained.id());
        audit.record(by, "CardMoneyRegained", id.external(), disputed.taken().toString(), words);
        if (regained.free().isPositive()) {
            giveBack.rest(source.get().payment(), regained, order);
        }
        return new Regaining.Done(regained);
    }
}
