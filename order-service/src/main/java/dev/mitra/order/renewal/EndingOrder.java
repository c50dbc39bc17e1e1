package dev.mitra.order.renewal;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// An order some of whose licences end their updates, or whose support ends, on one day.
///
/// @param reseller of record, null for a direct order
public record EndingOrder(OrderId order, @Nullable ResellerId reseller) {}
