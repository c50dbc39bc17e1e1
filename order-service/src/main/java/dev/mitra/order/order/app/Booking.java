package dev.mitra.order.order.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.TermsDecision;
import java.time.Instant;

/// What an order needs besides its placement.
///
/// @param actor for the audit trail
record Booking(OrderId id, Owner owner, TermsDecision terms, Instant placedAt, String actor) {}
