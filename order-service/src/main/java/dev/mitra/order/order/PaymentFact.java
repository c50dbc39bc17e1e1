package dev.mitra.order.order;

import java.time.LocalDate;

/// One event of billing-service that moves the payment axis.
///
/// @param version of the invoice's stream: an older fact that comes late changes nothing
/// @param on the value date, or the day of the reversal or credit
public record PaymentFact(Kind kind, long version, LocalDate on) {

    /// What happened to the invoice.
    public enum Kind {
        PAID,
        REVERSED,
        CREDITED
    }
}
