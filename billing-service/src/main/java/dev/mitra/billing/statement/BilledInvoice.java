package dev.mitra.billing.statement;

import dev.mitra.billing.interest.Balance;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.interest.Stretch;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An invoice as a statement sees it: what it asked for, and when it was paid in which parts.
///
/// @param total what it asked for, credit notes deducted
/// @param interestAsked for by debit notes, or waived, for days up to the one that is looked at
/// @param payments in the order of their value dates, those after the day that is looked at among them
public record BilledInvoice(
        InvoiceId id,
        DocumentNumber number,
        String orderNumber,
        Terms terms,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money total,
        Money interestAsked,
        List<Payment> payments) {

    /// What was open at the end of this day.
    public Money openOn(LocalDate day) {
        return payments.stream()
                .filter(payment -> !payment.valueDate().isAfter(day))
                .map(Payment::amount)
                .reduce(total, Money::minus);
    }

    /// Interest owed to the end of this day and not asked for yet, with the flat sum where the law knows one;
    /// an unpaid prepaid order bears none, since nothing was delivered, and interest bears none.
    public Money interestOn(LocalDate day, LateInterest terms) {
        var none = Money.zero(total.currency());
        if (this.terms != Terms.NET30 || number.kind() != DocumentKind.INVOICE) {
            return none;
        }
        var rest = terms.owed(balances(day), dueOn, day).minus(interestAsked);
        return rest.isPositive() ? rest : none;
    }

    /// With all the interest of its days, as statements of the first form counted it.
    BilledInvoice withAllInterest() {
        return new BilledInvoice(
                id, number, orderNumber, terms, issuedOn, dueOn, total, Money.zero(total.currency()), payments);
    }

    /// The late days with what was open on them, up to this day.
    public List<Stretch> stretches(LocalDate day) {
        return Stretch.of(balances(day), dueOn, day);
    }

    private List<Balance> balances(LocalDate day) {
        var balances = new ArrayList<Balance>();
        balances.add(new Balance(issuedOn, total));
        for (var payment : payments) {
            if (!payment.valueDate().isAfter(day)) {
                balances.add(new Balance(
                        payment.valueDate(), balances.getLast().open().minus(payment.amount())));
            }
        }
        return balances;
    }
}
