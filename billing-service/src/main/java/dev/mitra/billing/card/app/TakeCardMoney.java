package dev.mitra.billing.card.app;

import dev.mitra.billing.card.CardMoney;
import dev.mitra.billing.card.CardMonies;
import dev.mitra.billing.receipt.app.ReceiveForInvoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Money of a card settles its order's invoice as a wire would. Cancel against pay is decided under the invoice's
/// lock: what the invoice does not take goes back to the card.
@ApplicationScoped
public class TakeCardMoney {

    private final ReceiveForInvoice receive;
    private final CardMonies monies;
    private final GiveBackCardMoney giveBack;

    TakeCardMoney(ReceiveForInvoice receive, CardMonies monies, GiveBackCardMoney giveBack) {
        this.receive = receive;
        this.monies = monies;
        this.giveBack = giveBack;
    }

    /// @throws IllegalStateException when the order has no invoice yet: the event waits for it
    @Transactional
    public void take(CardMoney money) {
        if (monies.isKnown(money.payment())) {
            return;
        }
        var receipt = receive.receive(money.toIncoming(), money.order(), "CARD");
        monies.add(money, receipt.id());
        if (receipt.free().isPositive()) {
            giveBack.rest(money.payment(), receipt, money.order());
        }
    }
}
