package dev.mitra.messaging;

import java.util.UUID;

/// An event that this service publishes: a record annotated with [EventType], whose components are the JSON
/// of its schema (ids as plain UUIDs, instants RFC 3339, dates ISO 8601, money as `{amount, currency}` with a
/// decimal string).
public interface OutboundEvent {

    /// The aggregate's id, which is the Kafka key: events of one key are delivered in the order of their
    /// versions.
    UUID key();

    /// The aggregate's version after the change, growing by at least one with every event of the key.
    long version();

    /// The order or application that started it. By default that of the event being read, else the key.
    default UUID correlation() {
        return MessageContext.current().map(MessageContext::correlationId).orElseGet(this::key);
    }
}
