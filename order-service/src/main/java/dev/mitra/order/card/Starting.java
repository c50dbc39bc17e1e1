package dev.mitra.order.card;

/// What became of the wish to pay by card.
public sealed interface Starting {

    record Begun(CardPayment payment) implements Starting {}

    /// Nobody may see such an order, or there is none.
    record NoSuchOrder() implements Starting {}

    /// Paid, cancelled or released: it asks for no money.
    record NothingToPay() implements Starting {}

    /// The sum is known when billing-service has issued the invoice.
    record NoInvoiceYet() implements Starting {}

    /// Money was taken and is being booked.
    record JustPaid() implements Starting {}

    /// The buyer would be sent to a place that nobody has allowed.
    record ForeignReturn() implements Starting {}

    /// No acquirer is configured.
    record NoCards() implements Starting {}
}
