package dev.mitra.order.acquirer;

import dev.mitra.kernel.Money;
import dev.mitra.order.card.CardPaymentId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A payment in the simulated acquirer's books.
///
/// @param refusal the bank's word, null while it has not refused
/// @param until when the page ends, system time
public record Charge(
        String reference,
        CardPaymentId payment,
        Money amount,
        String description,
        URI returnTo,
        Status status,
        TestCard card,
        @Nullable String refusal,
        Instant until) {

    /// Where it stands.
    public enum Status {
        OPEN,
        /// The bank asks its customer.
        CHALLENGED,
        AUTHORISED,
        CAPTURED,
        REFUSED,
        OVER
    }

    public Charge enter(TestCard entered, Instant now) {
        if (status != Status.OPEN) {
            return this;
        }
        if (!now.isBefore(until)) {
            return in(Status.OVER, entered, null);
        }
        var refused = entered.refusal();
        if (refused != null) {
            return in(Status.REFUSED, entered, refused);
        }
        return in(entered == TestCard.ASKED ? Status.CHALLENGED : Status.AUTHORISED, entered, null);
    }

    /// The bank's customer has answered.
    public Charge answer(boolean agreed) {
        if (status != Status.CHALLENGED) {
            return this;
        }
        return agreed ? in(Status.AUTHORISED, card, null) : in(Status.REFUSED, card, "authentication_failed");
    }

    public Charge capture() {
        if (status != Status.AUTHORISED) {
            return this;
        }
        return card == TestCard.CAPTURE_REFUSED
                ? in(Status.REFUSED, card, "processing_error")
                : in(Status.CAPTURED, card, null);
    }

    public Charge cancel() {
        return switch (status) {
            case OPEN, CHALLENGED, AUTHORISED -> in(Status.OVER, card, null);
            case CAPTURED, REFUSED, OVER -> this;
        };
    }

    private Charge in(Status next, TestCard entered, @Nullable String refused) {
        return new Charge(reference, payment, amount, description, returnTo, next, entered, refused, until);
    }
}
