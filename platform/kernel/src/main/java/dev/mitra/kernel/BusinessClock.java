package dev.mitra.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock of business dates: due dates, statements, interest, expiry. Tests and the local stack may set it
/// forward; ids, leases, retries and tokens use the system's clock instead.
public interface BusinessClock {

    Instant now();

    /// The vendor's zone, in which days begin and due dates are counted (R7.5, R7.6).
    ZoneId zone();

    /// The vendor's calendar day.
    default LocalDate today() {
        return dateOf(now());
    }

    default LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }
}
