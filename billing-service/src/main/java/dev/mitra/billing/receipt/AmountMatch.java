package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import java.util.Comparator;
import java.util.List;

/// What an amount alone tells, when the payer is known: which of its open invoices are meant. Invoices with the
/// same open amount are interchangeable, the oldest due is taken first.
public sealed interface AmountMatch {

    /// At most so many open documents are searched for a sum: beyond that a fitting sum proves little.
    int MOST = 20;

    /// @param invoices one, or the only combination that makes exactly the amount
    record Unique(List<Invoice.Payable> invoices) implements AmountMatch {}

    record Ambiguous() implements AmountMatch {}

    record Nothing() implements AmountMatch {}

    /// @param open invoices of one reseller in the amount's currency
    static AmountMatch of(Money amount, List<Invoice.Payable> open) {
        var oldest = open.stream()
                .sorted(Comparator.comparing(
                                (Invoice.Payable invoice) -> invoice.bill().dueOn())
                        .thenComparingInt(invoice -> invoice.bill().number().sequence()))
                .toList();
        var single =
                oldest.stream().filter(invoice -> invoice.open().equals(amount)).findFirst();
        if (single.isPresent()) {
            return new Unique(List.of(single.get()));
        }
        return oldest.size() > MOST ? new Nothing() : new SubsetSearch(oldest).find(amount.minor());
    }
}
