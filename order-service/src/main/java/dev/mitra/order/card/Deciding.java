package dev.mitra.order.card;

/// What became of a decision about a refund that the acquirer refused.
public sealed interface Deciding {

    record Decided(RefusedRefund refund) implements Deciding {}

    record NoSuchRefund() implements Deciding {}

    /// It is on its way, made, or was decided before.
    record NothingToDecide() implements Deciding {}
}
