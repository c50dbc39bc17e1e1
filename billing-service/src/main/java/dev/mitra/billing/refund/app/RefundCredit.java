package dev.mitra.billing.refund.app;

import dev.mitra.billing.ledger.Journal;
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

/// Gives a reseller its unused credit back. The wire itself is made at the bank, with the refund's
/// reference; the bank's debit entry ends it.
@ApplicationScoped
public class RefundCredit {

    private final Refunds refunds;
    private final SetAside setAside;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    RefundCredit(Refunds refunds, SetAside setAside, Journal journal, AuditTrail audit, BusinessClock clock) {
        this.refunds = refunds;
        this.setAside = setAside;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Refunding refund(ResellerId reseller, Money amount, String words, String by) {
        var refund = new Refund(RefundId.random(), reseller, amount, words, clock.now(), null);
        var credit = setAside.credit(reseller, amount.currency());
        if (!amount.isPositive() || credit.isLessThan(amount)) {
            return new Refunding.TooMuch(credit);
        }
        refunds.add(refund, by);
        setAside.take(reseller, amount, refund.id().value(), by);
        journal.post(List.of(RefundPostings.requested(refund, clock.today())));
        audit.record(by, "CreditRefunded", reseller.external(), credit + " in credit", amount + ": " + words);
        return new Refunding.Done(refund);
    }

    /// @param reseller null for everybody's
    @Transactional
    public List<Refund> list(@Nullable ResellerId reseller, @Nullable RefundId before, int limit) {
        return refunds.find(reseller, before, limit);
    }
}
