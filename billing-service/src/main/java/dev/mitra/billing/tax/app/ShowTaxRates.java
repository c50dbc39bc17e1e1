package dev.mitra.billing.tax.app;

import dev.mitra.billing.tax.StateTax;
import dev.mitra.billing.tax.TaxStates;
import dev.mitra.billing.tax.TaxTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/// The dated rows as they hold on a day.
@ApplicationScoped
public class ShowTaxRates {

    private final TaxTable table;
    private final TaxStates states;

    ShowTaxRates(TaxTable table, TaxStates states) {
        this.table = table;
        this.states = states;
    }

    /// By the states' codes; a state without a row for the day is left out.
    @Transactional
    public List<StateTax> on(LocalDate day) {
        return states.codes().stream()
                .flatMap(state -> table.on(state, day).stream())
                .toList();
    }
}
