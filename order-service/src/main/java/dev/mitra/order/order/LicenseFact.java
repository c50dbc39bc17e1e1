package dev.mitra.order.order;

import java.time.Instant;

/// One event of license-service that moves the fulfilment axis.
public sealed interface LicenseFact {

    record Issued(Instant at) implements LicenseFact {}

    record Delivered(Instant at) implements LicenseFact {}

    record Failed(String reason, Instant at) implements LicenseFact {}

    /// The last valid licence of the order was revoked.
    record AllRevoked(Instant at) implements LicenseFact {}
}
