package dev.mitra.reseller.standing;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;

/// What billing tells of an order.
///
/// @param version billing's, growing with every news of the order
public record OrderNews(OrderId order, ResellerId reseller, PaidOrder.State state, long version) {}
