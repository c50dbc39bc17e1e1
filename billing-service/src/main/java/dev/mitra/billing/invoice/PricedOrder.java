package dev.mitra.billing.invoice;

import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.Money;
import java.util.List;

/// What order-service asks to bill.
///
/// @param net the sum of the lines, before tax
public record PricedOrder(BilledOrder order, BillTo billTo, TaxPlace taxPlace, List<InvoiceLine> lines, Money net) {

    /// @throws IllegalArgumentException when the lines do not add up to the net amount
    public PricedOrder {
        lines = List.copyOf(lines);
        var sum = lines.stream().map(InvoiceLine::net).reduce(Money.zero(net.currency()), Money::plus);
        if (lines.isEmpty() || !sum.equals(net)) {
            throw new IllegalArgumentException("order " + order.number() + ": the lines make " + sum + ", not " + net);
        }
    }
}
