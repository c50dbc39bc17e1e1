package dev.mitra.billing.refund.app;

import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.MovementListener;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundPostings;
import dev.mitra.billing.refund.Refunds;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The bank's debit entry that bears a refund's reference ends the refund; what it took beyond is the
/// bank's fee. More than fees can be is a slip at the bank: that booking waits for somebody who looks.
@ApplicationScoped
class SeeRefundsLeave implements MovementListener {

    private final Refunds refunds;
    private final Journal journal;
    private final BigDecimal mostFee;

    SeeRefundsLeave(
            Refunds refunds,
            Journal journal,
            @ConfigProperty(name = "mitra.refunds.most-bank-fee") BigDecimal mostFee) {
        this.refunds = refunds;
        this.journal = journal;
        this.mostFee = mostFee;
    }

    @Override
    public boolean explains(BankMovement movement) {
        var left = movement.amount().negated();
        var refund = left.isPositive() ? refunds.inTransit(movement.references()) : Optional.<Refund>empty();
        var fits = refund.filter(found -> found.amount().currency().equals(left.currency())
                && !left.isLessThan(found.amount())
                && left.minus(found.amount()).amount().compareTo(mostFee) <= 0);
        fits.ifPresent(found -> {
            Money fee = left.minus(found.amount());
            refunds.paid(found.id(), movement.valueDate(), fee);
            journal.post(List.of(RefundPostings.paid(found, fee, movement.valueDate())));
        });
        return fits.isPresent();
    }
}
