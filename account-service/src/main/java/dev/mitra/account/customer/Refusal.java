package dev.mitra.account.customer;

/// What becomes of a refusal.
public sealed interface Refusal {
    /// It is hidden now, or was before.
    record Done(ReceivedOrder order) implements Refusal {}

    /// None of the caller's organisations received it.
    record NotThere() implements Refusal {}

    /// A viewer binds nobody.
    record MayNot() implements Refusal {}
}
