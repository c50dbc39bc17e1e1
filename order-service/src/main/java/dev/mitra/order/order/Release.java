package dev.mitra.order.order;

import java.time.Instant;

/// The release axis: whether account and licences may be made (silent point 1). A cancelled order is never
/// released, whatever arrives; a returned one never again.
public sealed interface Release {

    record Waiting() implements Release {}

    record Released(Basis basis, Instant at) implements Release {}

    record Cancelled(String reason, Instant at) implements Release {}

    /// Was released and is taken back: credited, its licences revoked (silent point 4).
    record Returned(Basis basis, String reason, Instant at) implements Release {}

    default Release onPayment(Payment payment, Instant at) {
        return switch (this) {
            case Waiting() -> payment instanceof Payment.Paid ? new Released(Basis.PAID, at) : this;
            case Released _, Cancelled _, Returned _ -> this;
        };
    }
}
