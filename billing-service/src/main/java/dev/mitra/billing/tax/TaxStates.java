package dev.mitra.billing.tax;

import java.util.List;

/// The states that the dated rows know.
public interface TaxStates {

    /// Two letters each, in their order.
    List<String> codes();
}
