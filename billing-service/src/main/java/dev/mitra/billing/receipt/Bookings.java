package dev.mitra.billing.receipt;

import java.util.Collection;
import java.util.Map;

/// The bookings of all bank files, whole.
public interface Bookings {

    /// How often one statement has named each of these; what is not known is left out.
    Map<Booking, Integer> known(Collection<Booking> bookings);

    /// @param times how often one statement names each
    void add(Map<Booking, Integer> times);
}
