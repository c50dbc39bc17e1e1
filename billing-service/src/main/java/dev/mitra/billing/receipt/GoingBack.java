package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A refund of a receipt, however it ended.
///
/// @param refund its id
/// @param amount the receipt's part of it
/// @param on when it left, came back or was cancelled; null while it waits
public record GoingBack(
        ReceiptId receipt,
        Way way,
        UUID refund,
        Money amount,
        State state,
        @Nullable LocalDate on) {

    /// How it goes.
    public enum Way {
        WIRE,
        CARD
    }

    /// Where it is.
    public enum State {
        /// Taken aside; the bank or the acquirer has not sent it yet.
        IN_TRANSIT,
        PAID,
        /// It had left, and the bank brought it back: the money is where it was before.
        CAME_BACK,
        /// It never left.
        CANCELLED;

        /// @param left when it left; null while it has not
        /// @param over when it was cancelled or came back; null when it was not
        public static State of(@Nullable LocalDate left, @Nullable LocalDate over) {
            if (over != null) {
                return left == null ? CANCELLED : CAME_BACK;
            }
            return left == null ? IN_TRANSIT : PAID;
        }
    }
}
