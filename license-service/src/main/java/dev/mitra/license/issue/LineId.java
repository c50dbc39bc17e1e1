package dev.mitra.license.issue;

import java.util.UUID;

/// A line of an order, as order-service names it.
public record LineId(UUID value) {}
