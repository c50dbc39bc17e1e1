package dev.mitra.order.card;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// A payment as the acquirer is asked to begin it.
///
/// @param description what the buyer reads at the acquirer's page
/// @param returnTo where the buyer goes afterwards
/// @param until when the page ends, system time
public record Checkout(CardPayment payment, String description, URI returnTo, Instant until) {

    /// The time counts from the attempt's start, so that whoever asks again asks for the same: an acquirer
    /// refuses a key that it knows with other words.
    public static Checkout of(CardPayment payment, String description, URI returnTo, Duration payWithin) {
        return new Checkout(payment, description, returnTo, payment.startedAt().plus(payWithin));
    }
}
