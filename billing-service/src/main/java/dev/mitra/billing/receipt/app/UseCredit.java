package dev.mitra.billing.receipt.app;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoicePostings;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.billing.receipt.Share;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Pays invoices with what their reseller has in credit, the oldest money first.
@ApplicationScoped
public class UseCredit {

    private final Receipts receipts;
    private final Invoices invoices;
    private final ApplyMoney applyMoney;
    private final Journal journal;

    UseCredit(Receipts receipts, Invoices invoices, ApplyMoney applyMoney, Journal journal) {
        this.receipts = receipts;
        this.invoices = invoices;
        this.applyMoney = applyMoney;
        this.journal = journal;
    }

    /// Before anybody is told that something is overdue: nobody is late while we hold its money.
    ///
    /// @param day invoices that were due before it
    @Transactional
    public void forOverdue(ResellerId reseller, Currency currency, LocalDate day) {
        var overdue = invoices.lockOpen(reseller, currency).stream()
                .filter(invoice -> invoice.bill().order().terms() == Terms.NET30 && invoice.overdueOn(day))
                .toList();
        pay(overdue, day);
    }

    /// Pays what is still open of these, the oldest due first, as far as the reseller's credit goes. In the
    /// caller's transaction, which holds the reseller's credit locked from then on.
    ///
    /// @param currency of all of them
    /// @param on the day of the journal's entries
    /// @return what they took, in their currency
    public Money payFor(ResellerId reseller, Currency currency, List<DocumentNumber> numbers, LocalDate on) {
        var open = invoices.lock(numbers).stream()
                .sorted(Comparator.comparing((Invoice invoice) -> invoice.bill().dueOn())
                        .thenComparingInt(invoice -> invoice.bill().number().sequence()))
                .toList();
        var credit = creditOf(List.of(reseller));
        var paid = Money.zero(currency);
        for (var invoice : open) {
            paid = paid.plus(pay(credit, invoice, on));
        }
        return paid;
    }

    /// @param open locked by the caller, in the order in which they are paid
    void pay(List<? extends Invoice> open, LocalDate on) {
        var resellers = open.stream()
                .flatMap(invoice -> Optional.ofNullable(invoice.bill().reseller()).stream())
                .distinct()
                .toList();
        var credit = creditOf(resellers);
        open.forEach(invoice -> pay(credit, invoice, on));
    }

    /// Locked, the oldest money first.
    List<Receipt.Accepted> creditOf(List<ResellerId> resellers) {
        return resellers.isEmpty() ? new ArrayList<>() : new ArrayList<>(receipts.lockCredit(resellers));
    }

    /// What is free of it for the invoice's party, in its currency.
    static Money free(List<Receipt.Accepted> credit, Invoice invoice) {
        var currency = invoice.open().currency();
        return credit.stream()
                .filter(receipt ->
                        Objects.equals(receipt.reseller(), invoice.bill().reseller()))
                .map(Receipt.Accepted::free)
                .filter(free -> free.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /// @param credit what is taken of it is taken out of this list
    /// @return what the invoice took
    Money pay(List<Receipt.Accepted> credit, Invoice invoice, LocalDate on) {
        var left = invoice;
        for (int at = 0; at < credit.size() && left instanceof Invoice.Payable payable; at++) {
            var receipt = credit.get(at);
            if (usable(receipt, payable)) {
                var share = new Share(payable, receipt.free().min(payable.open()));
                var after = applyMoney.apply(receipt, List.of(share), "CREDIT", "system");
                receipts.save(
                        after,
                        List.of(Reason.about(
                                payable.bill().number(),
                                "CREDIT_USED",
                                share.amount() + " for " + payable.bill().number())));
                journal.post(List.of(InvoicePostings.creditUsed(payable.bill(), share.amount(), on, UuidV7.random())));
                credit.set(at, after);
                left = payable.settle(share.amount(), on).invoice();
            }
        }
        return invoice.open().minus(left.open());
    }

    private static boolean usable(Receipt.Accepted receipt, Invoice.Payable invoice) {
        return Objects.equals(receipt.reseller(), invoice.bill().reseller())
                && receipt.free().isPositive()
                && receipt.free().currency().equals(invoice.open().currency());
    }
}
