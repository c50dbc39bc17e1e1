package dev.mitra.reseller.standing;

import java.time.LocalDate;
import java.util.List;

/// Whether something is overdue, as billing last told it.
public sealed interface Arrears {

    Arrears NEVER = new Cleared(0);

    /// Billing's version of this news: what is older changes nothing.
    long version();

    record Cleared(long version) implements Arrears {}

    /// @param oldestDueOn due date of the oldest, in the vendor's zone
    /// @param invoices their numbers
    record Open(long version, LocalDate oldestDueOn, List<String> invoices) implements Arrears {
        public Open {
            invoices = List.copyOf(invoices);
        }
    }
}
