package dev.mitra.order.renewal;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;

/// An order some of whose licences end their updates on one day.
///
/// @param reseller of record
public record EndingOrder(OrderId order, ResellerId reseller) {}
