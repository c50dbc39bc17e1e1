package dev.mitra.billing.interest.app;

import dev.mitra.billing.document.Texts;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.app.IssueDebitNote;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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

    @Transactional
    public List<ResellerId> concerned(LocalDate until) {
        return lateInvoices.concerned(until);
    }

    /// What was asked for before is not asked for again, so a repeat changes nothing.
    ///
    /// @param until the last day whose interest is asked for; the note bears the day after
    @Transactional
    public void assess(ResellerId reseller, LocalDate until) {
        lateInvoices.lock(reseller);
        var profile = resellers
                .find(reseller)
                .orElseThrow(() -> new IllegalStateException("reseller " + reseller.value() + " is not known yet"));
        lateInvoices.of(reseller, until).stream()
                .filter(late -> late.toPost(terms.current(), until).isPositive())
                .collect(Collectors.groupingBy(late -> late.posted().currency()))
                .values()
                .forEach(late -> assess(profile, late, until));
    }

    private void assess(ResellerProfile reseller, List<LateInvoice> late, LocalDate until) {
        var billTo = new BillTo(
                reseller.legalName(), reseller.address(), reseller.taxId(), reseller.language(), reseller.contacts());
        var texts = Texts.in(reseller.language());
        var lines = late.stream().map(invoice -> line(invoice, until, texts)).toList();
        var note = issueDebitNote.issue(reseller.id(), billTo, lines, until.plusDays(1));
        late.forEach(invoice -> lateInvoices.assessed(
                invoice.id(),
                until,
                invoice.toPost(terms.current(), until),
                note.bill().id(),
                null,
                "system"));
    }

    private InvoiceLine line(LateInvoice late, LocalDate until, Texts texts) {
        Money amount = late.toPost(terms.current(), until);
        var words = texts.word(
                "interest.line", late.number().toString(), Integer.toString(late.daysLate(until)), texts.date(until));
        return new InvoiceLine(UuidV7.random(), "INTEREST", words, 1, amount, Percentage.ZERO, amount, amount);
    }
}
