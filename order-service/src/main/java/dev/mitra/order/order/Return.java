package dev.mitra.order.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The answer to a wish to give a released order back (silent point 4). A reseller may within the return period;
/// afterwards staff decide. Its invoice is credited and its licences are revoked.
public sealed interface Return {

    record Accepted(Progress progress) implements Return {}

    /// It can still be cancelled.
    record NotReleased() implements Return {}

    record AlreadyReturned() implements Return {}

    record AlreadyCancelled() implements Return {}

    /// @param lastDay until which the reseller could return it, a day of the vendor's zone
    record TooLate(LocalDate lastDay) implements Return {}

    /// Licences of it are renewed or upgraded at the price for those who have them: that order goes back first, or
    /// what it bought would stay for half its price.
    ///
    /// @param by number of the order that does so, on its way or released
    record Renewed(OrderNumber by) implements Return {}

    /// The same by an order that is none of the asker's: whose it is and which, nobody is told.
    record RenewedElsewhere() implements Return {}

    /// Nobody may see such an order, or there is none.
    record NoSuchOrder() implements Return {}

    /// @param days of the return period, counted from the day of the release
    /// @param zone the vendor's
    static Return of(Progress progress, Requester by, String reason, Instant now, int days, ZoneId zone) {
        return switch (progress.release()) {
            case Release.Waiting() -> new NotReleased();
            case Release.Cancelled _ -> new AlreadyCancelled();
            case Release.Returned _ -> new AlreadyReturned();
            case Release.Released released -> {
                var lastDay = released.at().atZone(zone).toLocalDate().plusDays(days);
                boolean late = now.atZone(zone).toLocalDate().isAfter(lastDay);
                yield late && by == Requester.BUYER
                        ? new TooLate(lastDay)
                        : new Accepted(progress.returned(released, reason, now));
            }
        };
    }
}
