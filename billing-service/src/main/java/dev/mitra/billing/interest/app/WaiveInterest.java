package dev.mitra.billing.interest.app;

import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/// Finance forgives interest: what has accrued on an invoice and was not asked for yet, or a debit note, by a credit
/// note. What a debit note asked for is not asked for again.
@ApplicationScoped
public class WaiveInterest {

    private final LateInvoices lateInvoices;
    private final InterestTerms terms;
    private final CreditInvoice creditInvoice;
    private final AuditTrail audit;
    private final BusinessClock clock;

    WaiveInterest(
            LateInvoices lateInvoices,
            InterestTerms terms,
            CreditInvoice creditInvoice,
            AuditTrail audit,
            BusinessClock clock) {
        this.lateInvoices = lateInvoices;
        this.creditInvoice = creditInvoice;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /// What was forgiven; empty when nothing had accrued.
    @Transactional
    public Optional<Money> waive(Bill bill, String words, String by) {
        if (bill.number().kind() == DocumentKind.DEBIT_NOTE) {
            return creditInvoice
                    .credit(bill.order().id(), CreditReason.INTEREST_WAIVED, words, clock.today())
                    .map(note -> waived(bill, note.part().total(), words, by));
        }
        if (bill.reseller() == null) {
            return Optional.empty();
        }
        lateInvoices.lock(Objects.requireNonNull(bill.reseller()));
        var until = clock.today();
        var accrued = lateInvoices.of(bill.id()).stream()
                .map(late -> late.toPost(terms.of(late), until))
                .filter(Money::isPositive)
                .findFirst();
        accrued.ifPresent(amount -> {
            lateInvoices.assessed(bill.id(), until, amount, null, words, by);
            waived(bill, amount, words, by);
        });
        return accrued;
    }

    private Money waived(Bill bill, Money amount, String words, String by) {
        audit.record(by, "InterestWaived", bill.id().external(), amount + " on " + bill.number(), words);
        return amount;
    }
}
