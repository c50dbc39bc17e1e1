package dev.mitra.billing.tax;

import java.util.List;

/// All dated rows, for exchange.
public interface DatedTaxRows {

    /// Rates first, by state and day; read for good until the transaction ends.
    List<TaxRow> lockAll();

    void add(TaxRow row);

    /// Ends it, or says where it was seen now; what it says of tax never changes.
    void renew(TaxRow row);
}
