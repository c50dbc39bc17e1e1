package dev.mitra.order.card;

/// What an acquirer answers to a refund.
public sealed interface RefundAnswer {

    record Done() implements RefundAnswer {}

    /// It is on its way and may still come to nothing: to be asked again later.
    record NotYet() implements RefundAnswer {}

    /// @param why the acquirer's word for it
    record Refused(String why) implements RefundAnswer {}
}
