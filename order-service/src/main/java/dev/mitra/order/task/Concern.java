package dev.mitra.order.task;

/// What makes an order a task of the staff.
public enum Concern {
    /// Placed, but billing-service stays silent.
    NO_INVOICE,
    /// Released, but license-service stays silent.
    NO_LICENSES,
    /// license-service says that it cannot.
    ISSUE_FAILED,
    /// Staff stopped it; somebody must let it go on, cancel or return it.
    ON_HOLD,
    /// The bank took the money back.
    PAYMENT_REVERSED,
    /// The end customer says that the order is not its own; over once the invoice is credited.
    CUSTOMER_REFUSED,
    /// The acquirer does not give money back to the card: ask it again, or pay it by wire.
    CARD_REFUND_FAILED,
    /// Support was paid for licences that were revoked or went to another customer before its release: nothing
    /// began for them. Over when the order is returned.
    SUPPORT_WITHOUT_LICENSE
}
