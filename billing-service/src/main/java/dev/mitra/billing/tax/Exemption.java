package dev.mitra.billing.tax;

import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A reseller's verified exemption in one state.
///
/// @param number as invoices print it
/// @param until the last day that it is good for
/// @param verifiedAt when it was found good; orders before that are taxed
/// @param endedAt when it was revoked; null when it was not
/// @param purchaseOrder the only one it is good for; null when for all
public record Exemption(
        ResellerId reseller,
        String state,
        String number,
        LocalDate from,
        LocalDate until,
        Instant verifiedAt,
        @Nullable Instant endedAt,
        @Nullable String purchaseOrder) {

    /// Judged as of the order's instant, whenever its event is processed (R10.2).
    public boolean holds(ResellerId whose, Instant at, LocalDate day, @Nullable String itsPurchaseOrder) {
        return reseller.equals(whose)
                && !verifiedAt.isAfter(at)
                && (endedAt == null || endedAt.isAfter(at))
                && !day.isBefore(from)
                && !day.isAfter(until)
                && (purchaseOrder == null || purchaseOrder.equals(itsPurchaseOrder));
    }
}
