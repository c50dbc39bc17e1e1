package dev.mitra.billing.interest;

import java.util.List;

/// The dated rates of the EU's rule; rows are added and never changed.
public interface StatutoryRates {

    /// The oldest first.
    List<StatutoryRate> all();

    /// False when that half-year has its row already.
    boolean add(StatutoryRate rate);
}
