package dev.mitra.billing.explanation.app;

import dev.mitra.billing.explanation.Explanation;
import dev.mitra.billing.interest.AskedInterest;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.interest.app.InterestTerms;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.JournalLine;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.receipt.AllocatedTo;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Explains an invoice's tax, balance, matches and interest from the records themselves.
@ApplicationScoped
public class ExplainInvoice {

    private static final int MOST_ENTRIES = 200;

    private final Invoices invoices;
    private final Journal journal;
    private final Receipts receipts;
    private final LateInvoices lateInvoices;
    private final InterestTerms terms;
    private final BusinessClock clock;

    ExplainInvoice(
            Invoices invoices,
            Journal journal,
            Receipts receipts,
            LateInvoices lateInvoices,
            InterestTerms terms,
            BusinessClock clock) {
        this.invoices = invoices;
        this.journal = journal;
        this.receipts = receipts;
        this.lateInvoices = lateInvoices;
        this.terms = terms;
        this.clock = clock;
    }

    /// Empty when the caller sees no such invoice.
    @Transactional
    public Optional<Explanation> explain(InvoiceScope scope, InvoiceId id) {
        return invoices.find(scope, id)
                .map(invoice -> new Explanation(
                        invoice.bill().number().toString(),
                        invoice.bill().tax().explanation(),
                        balance(invoice),
                        matches(scope, invoice.bill()),
                        interest(invoice),
                        asked(id)));
    }

    private List<Explanation.Movement> balance(Invoice invoice) {
        var entries = new ArrayList<>(journal.find(invoice.bill().order().id(), null, MOST_ENTRIES));
        var movements = new ArrayList<Explanation.Movement>();
        var balance = Money.zero(invoice.bill().net().currency());
        for (var entry : entries.reversed()) {
            var moved = entry.lines().stream()
                    .filter(line -> line.account().equals(LedgerAccount.AR)
                            && invoice.bill().order().id().equals(line.order()))
                    .map(JournalLine::amount)
                    .reduce(Money.zero(balance.currency()), Money::plus);
            if (!moved.isZero()) {
                balance = balance.plus(moved);
                movements.add(new Explanation.Movement(entry.on(), entry.text(), entry.reference(), moved, balance));
            }
        }
        return movements;
    }

    private List<Explanation.Match> matches(InvoiceScope scope, Bill bill) {
        var allocated = receipts.allocatedTo(bill.id());
        var kept = receipts.records(
                allocated.stream().map(AllocatedTo::receipt).distinct().toList());
        return kept.stream()
                .flatMap(one -> allocated.stream()
                        .filter(to -> to.receipt().equals(one.receipt().id()))
                        .map(to -> new Explanation.Match(
                                to.receipt(),
                                one.receipt().money().valueDate(),
                                to.amount(),
                                reasons(scope, bill, one.reasons()))))
                .toList();
    }

    // One wire may pay invoices of several parties: each is told of its own, and not who looked after them.
    private static List<Reason> reasons(InvoiceScope scope, Bill bill, List<Reason> all) {
        return scope instanceof InvoiceScope.Everything
                ? all
                : all.stream()
                        .filter(reason -> reason.isAbout(bill.number()))
                        .map(Reason::withoutPerson)
                        .toList();
    }

    private Explanation.Interest interest(Invoice invoice) {
        var today = clock.today();
        var bill = invoice.bill();
        var none = Money.zero(bill.net().currency());
        var by = terms.of(bill.billTo().address().country(), none.currency());
        var rule = rule(by, bill.dueOn());
        return lateInvoices.of(bill.id()).stream()
                .map(late -> new Explanation.Interest(
                        rule, late.stretches(today), by.owed(late.balances(), late.dueOn(), today), late.posted()))
                .findFirst()
                .orElse(new Explanation.Interest(rule, List.of(), none, none));
    }

    private List<Explanation.Asked> asked(InvoiceId note) {
        return lateInvoices.askedBy(note).stream()
                .flatMap(asked -> lateInvoices.of(asked.invoice()).stream().map(late -> asked(asked, late)))
                .toList();
    }

    private Explanation.Asked asked(AskedInterest asked, LateInvoice late) {
        var by = terms.of(late);
        return new Explanation.Asked(
                late.number().toString(),
                asked.until(),
                rule(by, late.dueOn()),
                late.stretches(asked.until()),
                by.owed(late.balances(), late.dueOn(), asked.until()),
                asked.amount());
    }

    private static String rule(LateInterest by, LocalDate due) {
        return by.rule("from the day after the due date " + due);
    }
}
