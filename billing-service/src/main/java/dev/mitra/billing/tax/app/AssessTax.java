package dev.mitra.billing.tax.app;

import dev.mitra.billing.tax.SalesTax;
import dev.mitra.billing.tax.StateTax;
import dev.mitra.billing.tax.TaxTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Optional;

/// Assesses the sales tax of orders by the rows of their day.
@ApplicationScoped
public class AssessTax {

    private final TaxTable table;

    AssessTax(TaxTable table) {
        this.table = table;
    }

    /// The rule for a batch of orders: what holds in a state on a day is read once.
    public SalesTax batch() {
        var read = new HashMap<String, Optional<StateTax>>();
        return new SalesTax((state, day) -> read.computeIfAbsent(state + day, _ -> table.on(state, day)));
    }
}
