package dev.mitra.billing.interest;

import java.util.List;

/// The dated rates of the EU's rule; rows are added and never changed.
public interface StatutoryRates {

    /// What holds of each half-year, the oldest first.
    List<StatutoryRate> all();

    /// False when that half-year has its row already; one without a dated source gives way to one that has
    /// it.
    boolean add(StatutoryRate rate);
}
