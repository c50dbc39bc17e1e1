package dev.mitra.messaging;

/// A gauge that is one query on this service's tables, looked at every fifteen seconds so that no scrape waits for the
/// database. A bean.
///
/// @param name of the metric: `mitra.orders`
/// @param tag of its series
/// @param sql answers rows of two columns: the tag's value and the number; served by an index
public record TableGauge(String name, String description, String tag, String sql) {}
