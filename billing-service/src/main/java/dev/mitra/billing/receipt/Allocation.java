package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money of a receipt for an invoice; a release takes it back with a negative amount.
///
/// @param countsOn from which day on it counts for the invoice; a release has the day of what it takes back
/// @param freeFrom from which day on the money of a release is free again; null when it is none
/// @param by who did it: a person, or `system`
public record Allocation(
        UUID id,
        ReceiptId receipt,
        InvoiceId invoice,
        Money amount,
        LocalDate countsOn,
        @Nullable LocalDate freeFrom,
        String reason,
        String by) {

    public static Allocation of(ReceiptId receipt, InvoiceId invoice, FreeMoney.Part part, String reason, String by) {
        return new Allocation(UuidV7.random(), receipt, invoice, part.amount(), part.countsOn(), null, reason, by);
    }

    /// @param part what is taken back of what stands
    /// @param from the day on which it is given back; null when it never should have been allocated: then the
    /// money was free all the time
    public static Allocation released(
            ReceiptId receipt,
            InvoiceId invoice,
            FreeMoney.Part part,
            @Nullable LocalDate from,
            String reason,
            String by) {
        var day = part.countsOn();
        var free = from == null || from.isBefore(day) ? day : from;
        return new Allocation(UuidV7.random(), receipt, invoice, part.amount().negated(), day, free, reason, by);
    }
}
