package dev.mitra.order.order;

import java.time.Instant;

/// Staff stopped the order for a while: it is not released, and what was released is suspended.
///
/// @param reason recorded, shown to staff and reseller
public record Hold(String reason, Instant since) {}
