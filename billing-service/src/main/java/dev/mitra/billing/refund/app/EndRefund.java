package dev.mitra.billing.refund.app;

import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.ReceiptPostings;
import dev.mitra.billing.receipt.app.SetAside;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.RefundPostings;
import dev.mitra.billing.refund.Refunds;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finance ends a refund that no bank file ended: it was never sent, a booking without its reference paid it, or
/// the bank brought it back.
@ApplicationScoped
public class EndRefund {

    private final Refunds refunds;
    private final BankMovements movements;
    private final SetAside setAside;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    EndRefund(
            Refunds refunds,
            BankMovements movements,
            SetAside setAside,
            Journal journal,
            AuditTrail audit,
            BusinessClock clock) {
        this.refunds = refunds;
        this.movements = movements;
        this.setAside = setAside;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /// The money is where it was before the refund.
    ///
    /// @param movement the unexplained booking that brought back what had left; null for what never left
    @Transactional
    public Ending cancel(RefundId id, @Nullable UUID movement, String words, String by) {
        var back = movement == null ? Optional.<BankMovement>empty() : movements.lockUnexplained(movement);
        setAside.lockReceipts(id.value());
        var found = refunds.lock(id);
        if (found.isEmpty()) {
            return new Ending.UnknownRefund();
        }
        var refund = found.get();
        if (movement == null) {
            return refund.inTransit() ? cancel(refund, words, by) : new Ending.Over();
        }
        if (refund.paid() == null || refund.cancelled() != null) {
            return new Ending.Over();
        }
        var fee = back.flatMap(booked -> fee(refund.amount(), booked.amount()));
        if (fee.isEmpty()) {
            return new Ending.OtherMovement();
        }
        var booked = back.orElseThrow();
        explain(movement, booked);
        var given = setAside.putBack(id.value(), booked.valueDate(), words, by);
        journal.post(List.of(RefundPostings.cameBack(refund, given, fee.get(), booked.valueDate())));
        return ended(refund, words, by);
    }

    /// A booking that names nothing was this refund; what it took beyond is the bank's fee.
    @Transactional
    public Ending paid(RefundId id, UUID movement, String by) {
        var left = movements.lockUnexplained(movement);
        var found = refunds.lock(id);
        if (found.isEmpty()) {
            return new Ending.UnknownRefund();
        }
        var refund = found.get();
        if (!refund.inTransit()) {
            return new Ending.Over();
        }
        var fee = left.flatMap(booked -> fee(booked.amount().negated(), refund.amount()));
        if (fee.isEmpty()) {
            return new Ending.OtherMovement();
        }
        var booked = left.orElseThrow();
        explain(movement, booked);
        refunds.paid(id, booked.valueDate(), fee.get());
        journal.post(List.of(RefundPostings.paid(refund, fee.get(), booked.valueDate())));
        audit.record(
                by,
                "RefundPaid",
                id.external(),
                refund.amount() + " in transit",
                booked.amount().toString());
        return new Ending.Done(refunds.lock(id).orElseThrow());
    }

    private Ending cancel(Refund refund, String words, String by) {
        var given = setAside.putBack(refund.id().value(), clock.today(), words, by);
        journal.post(List.of(RefundPostings.cancelled(refund, given, clock.today())));
        return ended(refund, words, by);
    }

    private Ending ended(Refund refund, String words, String by) {
        refunds.cancelled(refund.id(), clock.today(), words);
        audit.record(
                by, "RefundCancelled", refund.id().external(), refund.amount().toString(), words);
        return new Ending.Done(refunds.lock(refund.id()).orElseThrow());
    }

    private void explain(UUID movement, BankMovement booked) {
        movements.explainAsRefund(movement);
        journal.post(List.of(ReceiptPostings.explained(booked, movement)));
    }

    // What the bank kept of the larger amount; empty when they cannot be the same money.
    private static Optional<Money> fee(Money larger, Money smaller) {
        boolean fits =
                larger.currency().equals(smaller.currency()) && smaller.isPositive() && !larger.isLessThan(smaller);
        return fits ? Optional.of(larger.minus(smaller)) : Optional.empty();
    }
}
