package dev.mitra.billing.tax.app;

import java.util.List;

/// What became of a table of tax rows.
public sealed interface TaxImport {

    /// @param renewed that got an end, a source or a day of verification
    record Done(int added, int renewed, int unchanged) implements TaxImport {}

    /// Nothing of it was used.
    record Refused(List<Fault> faults) implements TaxImport {}

    /// @param line in the file, the heading is 1
    record Fault(int line, String why) {}
}
