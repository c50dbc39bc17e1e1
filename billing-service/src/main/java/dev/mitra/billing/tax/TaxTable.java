package dev.mitra.billing.tax;

import java.time.LocalDate;
import java.util.Optional;

/// The dated rows.
public interface TaxTable {

    /// Empty when the state has no row for the day.
    Optional<StateTax> on(String state, LocalDate day);
}
