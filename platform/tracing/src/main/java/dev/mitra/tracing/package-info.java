/// Traces that follow an order over HTTP, outbox, Kafka, readers and mail. Who takes part is always handed on;
/// steps are only recorded and sent when a collector is configured.
@NullMarked
package dev.mitra.tracing;

import org.jspecify.annotations.NullMarked;
