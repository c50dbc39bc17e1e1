package dev.mitra.messaging.wiring;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.util.UUID;

/// The event of these tests.
@EventType(name = "SumChanged", topic = "test.ledger")
record SumChanged(UUID key, long version, long sum) implements OutboundEvent {}
