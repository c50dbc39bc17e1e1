package dev.mitra.billing.interest.app;

import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Says "pay by Friday: X", with every day of the interest in it.
@ApplicationScoped
public class ProjectPayment {

    private final LateInvoices lateInvoices;
    private final Journal journal;
    private final InterestTerms terms;

    ProjectPayment(LateInvoices lateInvoices, Journal journal, InterestTerms terms) {
        this.lateInvoices = lateInvoices;
        this.journal = journal;
        this.terms = terms;
    }

    /// One per currency in which anything is open or in credit.
    ///
    /// @param on the value date of the payment
    @Transactional
    public List<Projection> project(ResellerId reseller, LocalDate on) {
        var owed = journal.balance(LedgerAccount.AR, reseller);
        var credit = journal.balance(LedgerAccount.UNAPPLIED, reseller);
        var steps = lateInvoices.of(reseller, on).stream()
                .map(late -> new Projection.Step(
                        late.number().toString(), late.dueOn(), late.toPost(terms.of(late), on), late.stretches(on)))
                .filter(step -> step.interest().isPositive())
                .toList();
        return Stream.of(owed.keySet(), credit.keySet())
                .flatMap(Set::stream)
                .distinct()
                .map(currency -> projection(on, Money.zero(currency), owed, credit, steps))
                .toList();
    }

    private static Projection projection(
            LocalDate on,
            Money none,
            Map<Currency, Money> owed,
            Map<Currency, Money> credit,
            List<Projection.Step> steps) {
        var of = steps.stream()
                .filter(step -> step.interest().currency().equals(none.currency()))
                .toList();
        return new Projection(
                on,
                owed.getOrDefault(none.currency(), none),
                of.stream().map(Projection.Step::interest).reduce(none, Money::plus),
                credit.getOrDefault(none.currency(), none).negated(),
                of);
    }
}
