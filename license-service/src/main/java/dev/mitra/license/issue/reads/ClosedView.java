package dev.mitra.license.issue.reads;

import java.util.UUID;

/// The parts of events that stop or hold an order.
record ClosedView(UUID orderId, String reason) {}
