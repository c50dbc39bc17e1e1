package dev.mitra.billing.exemption;

import java.time.LocalDate;

/// What a certificate says for one state.
///
/// @param registration the number that stands on it for this state
/// @param until the last day that it is good for
public record Coverage(String state, String registration, LocalDate from, LocalDate until) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
