package dev.mitra.order.card;

import java.net.URI;
import java.time.Instant;

/// A payment as the acquirer is asked to begin it.
///
/// @param description what the buyer reads at the acquirer's page
/// @param returnTo where the buyer goes afterwards
/// @param until when the page ends, system time
public record Checkout(CardPayment payment, String description, URI returnTo, Instant until) {}
