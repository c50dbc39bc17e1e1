package dev.mitra.order.card;

import dev.mitra.kernel.OrderId;
import java.time.Instant;

/// A refund that the acquirer will not make; a person decides what becomes of it.
///
/// @param order whose money it is
/// @param why the acquirer's code
/// @param askedAt when billing-service asked for it first
public record RefusedRefund(CardRefund refund, OrderId order, String why, Instant askedAt) {}
