package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A booking that is no money received: money that left, or that a reversal brought back.
///
/// @param bookingKey the same booking has the same key in every file
/// @param amount negative when the balance shrank
/// @param takesBack the bank says that it reverses an earlier booking
/// @param references the bank's own and structured ones, by which the earlier booking is found
/// @param text for people
public record BankMovement(
        String bookingKey,
        String iban,
        Money amount,
        boolean takesBack,
        LocalDate bookedOn,
        LocalDate valueDate,
        @Nullable String bankReference,
        List<String> references,
        String text) {

    /// What became of it.
    public enum Meaning {
        /// Took a receipt back.
        REVERSAL,
        /// A refund that was asked for has left, or has come back.
        REFUND,
        /// Nobody has said yet.
        UNEXPLAINED
    }
}
