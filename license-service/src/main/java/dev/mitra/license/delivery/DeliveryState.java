package dev.mitra.license.delivery;

import java.time.Instant;

/// What became of a mail.
public sealed interface DeliveryState {

    Instant at();

    record Queued(Instant at) implements DeliveryState {}

    /// SMTP took it.
    record Accepted(Instant at, String messageId) implements DeliveryState {}

    /// SMTP refused it for good.
    record Bounced(Instant at, String messageId, String reply) implements DeliveryState {}
}
