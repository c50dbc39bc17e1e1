package dev.mitra.messaging;

/// A histogram of how long it takes from one event of a story (the events of one correlation id) to another, both of
/// which this service publishes or reads. Measured between the times at which their publishers wrote them. A bean.
///
/// @param name of the metric: `mitra.fulfilment`
/// @param step its tag `step`: `paid-to-licence`
/// @param from type on the wire of the event that begins it: `OrderPaid.v1`; the first of the story counts
/// @param to the event that ends it, each time it comes
public record EventLatency(String name, String step, String from, String to) {}
