package dev.mitra.order.card;

/// What an acquirer says of a payment.
public sealed interface GatewayStatus {

    /// The buyer has not finished.
    record Waiting() implements GatewayStatus {}

    record Authorised() implements GatewayStatus {}

    record Captured() implements GatewayStatus {}

    /// @param code the acquirer's
    record Refused(String code) implements GatewayStatus {}

    /// Cancelled or expired: no money can come of it any more.
    record Over() implements GatewayStatus {}
}
