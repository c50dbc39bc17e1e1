package dev.mitra.billing.tax.app;

import dev.mitra.billing.tax.SalesTax;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.TaxTable;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Assesses the sales tax of orders by the rows of their day.
@ApplicationScoped
public class AssessTax {

    private final SalesTax tax;

    AssessTax(TaxTable table) {
        this.tax = new SalesTax(table);
    }

    /// @throws UnknownTaxPlace when no row says what holds there: the order is not billed on a guess
    @Transactional
    public TaxAssessment assess(TaxPlace place, Money net, LocalDate day) {
        return tax.assess(place, net, day, null);
    }
}
