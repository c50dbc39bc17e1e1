package dev.mitra.billing.refund.app;

import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.app.SetAside;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.RefundPostings;
import dev.mitra.billing.refund.Refunds;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives a reseller its unused credit back, or who sent a receipt what is free of it. The wire itself is made
/// at the bank, with the refund's reference; the bank's debit entry ends it.
@ApplicationScoped
public class RefundCredit {

    private final Refunds refunds;
    private final Receipts receipts;
    private final SetAside setAside;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    RefundCredit(
            Refunds refunds,
            Receipts receipts,
            SetAside setAside,
            Journal journal,
            AuditTrail audit,
            BusinessClock clock) {
        this.refunds = refunds;
        this.receipts = receipts;
        this.setAside = setAside;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Refunding refund(ResellerId reseller, Money amount, String words, String by) {
        var credit = setAside.credit(reseller, amount.currency());
        if (!amount.isPositive() || credit.isLessThan(amount)) {
            return new Refunding.TooMuch(credit);
        }
        var refund = asked(reseller, amount, words, by);
        setAside.take(reseller, amount, refund.id().value(), by);
        audit.record(by, "CreditRefunded", reseller.external(), credit + " in credit", amount + ": " + words);
        return new Refunding.Done(refund);
    }

    /// Of one receipt, whoever's it is: also of money that nobody has named.
    @Transactional
    public Refunding refund(ReceiptId id, Money amount, String words, String by) {
        return switch (receipts.lock(id).orElse(null)) {
            case null -> new Refunding.UnknownReceipt();
            case Receipt.Held _ -> new Refunding.StillHeld();
            case Receipt.Reversed _ -> new Refunding.Reversed();
            // to its card it goes back by the acquirer
            case Receipt.Accepted card
            when !card.money().account().equals(LedgerAccount.BANK) ->
                new Refunding.TooMuch(Money.zero(card.free().currency()));
            case Receipt.Accepted receipt -> refund(receipt, amount, words, by);
        };
    }

    private Refunding refund(Receipt.Accepted receipt, Money amount, String words, String by) {
        var free = receipt.free();
        if (!amount.currency().equals(free.currency()) || !amount.isPositive() || free.isLessThan(amount)) {
            return new Refunding.TooMuch(free);
        }
        var refund = asked(receipt.reseller(), amount, words, by);
        setAside.take(receipt, amount, refund.id().value(), by);
        audit.record(by, "ReceiptRefunded", receipt.id().external(), free + " free", amount + ": " + words);
        return new Refunding.Done(refund);
    }

    private Refund asked(@Nullable ResellerId reseller, Money amount, String words, String by) {
        var refund = new Refund(RefundId.random(), reseller, amount, words, clock.now(), null, null);
        refunds.add(refund, by);
        journal.post(List.of(RefundPostings.requested(refund, clock.today())));
        return refund;
    }

    /// @param reseller null for everybody's
    @Transactional
    public List<Refund> list(@Nullable ResellerId reseller, @Nullable RefundId before, int limit) {
        return refunds.find(reseller, before, limit);
    }
}
