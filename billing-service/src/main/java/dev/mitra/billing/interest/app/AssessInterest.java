package dev.mitra.billing.interest.app;

import dev.mitra.billing.document.Texts;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.invoice.app.IssueDebitNote;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Asks a reseller for the interest that has accrued: one debit note per currency, a line per late invoice.
@ApplicationScoped
public class AssessInterest {

    private final LateInvoices lateInvoices;
    private final Resellers resellers;
    private final IssueDebitNote issueDebitNote;
    private final InterestTerms terms;

    AssessInterest(LateInvoices lateInvoices, Resellers resellers, IssueDebitNote issueDebitNote, InterestTerms terms) {
        this.lateInvoices = lateInvoices;
        this.resellers = resellers;
        this.issueDebitNote = issueDebitNote;
        this.terms = terms;
    }

    /// Resellers that may owe interest up to this day.
    @Transactional
    public List<ResellerId> concerned(LocalDate until) {
        return lateInvoices.concerned(until);
    }

    /// Resellers that have paid something late in full by this day and were not asked for all of its
    /// interest.
    @Transactional
    public List<ResellerId> paidLate(LocalDate until) {
        return lateInvoices.paidLate(until);
    }

    /// What was asked for before is not asked for again, so a repeat changes nothing.
    ///
    /// @param until the last day whose interest is asked for; the note bears the day after
    @Transactional
    public void assess(ResellerId reseller, LocalDate until) {
        assess(reseller, until, _ -> true);
    }

    /// The same for what is paid in full, or of which the rest was given up.
    @Transactional
    public void assessPaid(ResellerId reseller, LocalDate until) {
        assess(reseller, until, LateInvoice::isSettled);
    }

    private void assess(ResellerId reseller, LocalDate until, Predicate<LateInvoice> asked) {
        lateInvoices.lock(reseller);
        var profile = resellers
                .find(reseller)
                .orElseThrow(() -> new IllegalStateException("reseller " + reseller.value() + " is not known yet"));
        // before the receipts whose credit pays the note, as everywhere; what was read without the locks is read again
        var locked = lateInvoices.of(reseller, until).stream()
                .filter(asked)
                .map(LateInvoice::id)
                .collect(Collectors.toSet());
        lateInvoices.lockInvoices(locked);
        lateInvoices.of(reseller, until).stream()
                .filter(late -> locked.contains(late.id()))
                .filter(asked)
                .map(late -> new Charge(late, terms.of(late), until))
                .filter(charge -> charge.amount().isPositive())
                .collect(Collectors.groupingBy(charge -> charge.amount().currency()))
                .values()
                .forEach(charges -> ask(profile, charges, until));
    }

    private void ask(ResellerProfile reseller, List<Charge> charges, LocalDate until) {
        var texts = Texts.in(reseller.language());
        var lines = charges.stream().flatMap(charge -> charge.lines(texts)).toList();
        var note = issueDebitNote.issue(reseller.id(), reseller.billTo(), lines, until.plusDays(1));
        charges.forEach(charge -> lateInvoices.assessed(
                charge.late().id(), until, charge.amount(), note.bill().id(), null, "system"));
    }
}
