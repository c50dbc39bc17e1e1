package dev.mitra.order.card;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The refunds to cards.
public interface CardRefunds {

    /// Whether it is new.
    boolean add(CardRefund refund, Instant now);

    /// Whether it was still to be done.
    boolean done(UUID id);

    /// The acquirer will not; staff pay it back by wire.
    boolean failed(UUID id, String detail);

    Optional<CardRefund> claim(Instant now, Duration lease);

    long waiting();
}
