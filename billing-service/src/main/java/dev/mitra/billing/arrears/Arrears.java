package dev.mitra.billing.arrears;

import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a reseller owes something overdue.
///
/// @param openedOn null while nothing is overdue
/// @param version of the events about it
public record Arrears(ResellerId reseller, @Nullable LocalDate openedOn, long version) {

    /// Opened when something is overdue and nothing was before, cleared when nothing is any more; else empty.
    public Optional<Arrears> judged(boolean overdue, LocalDate on) {
        return overdue == (openedOn != null)
                ? Optional.empty()
                : Optional.of(new Arrears(reseller, overdue ? on : null, version + 1));
    }

    public boolean isOpen() {
        return openedOn != null;
    }
}
