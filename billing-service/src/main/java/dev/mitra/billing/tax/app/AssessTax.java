package dev.mitra.billing.tax.app;

import dev.mitra.billing.tax.CountryTax;
import dev.mitra.billing.tax.CountryTaxes;
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
    private final CountryTaxes countries;

    AssessTax(TaxTable table, CountryTaxes countries) {
        this.table = table;
        this.countries = countries;
    }

    /// The rule for a batch of orders: what holds in a state or a country on a day is read once.
    public SalesTax batch() {
        var read = new HashMap<String, Optional<StateTax>>();
        var abroad = new HashMap<String, Optional<CountryTax>>();
        return new SalesTax(
                (state, day) -> read.computeIfAbsent(state + day, _ -> table.on(state, day)),
                (country, day) -> abroad.computeIfAbsent(country.code() + day, _ -> countries.on(country, day)));
    }
}
