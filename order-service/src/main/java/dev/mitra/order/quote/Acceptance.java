package dev.mitra.order.quote;

import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Placing;
import java.time.LocalDate;

/// What became of the wish to make an order of a quote.
public sealed interface Acceptance {

    record Ordered(PlacedOrder order) implements Acceptance {}

    /// It became that order before.
    record AlreadyAccepted(OrderNumber order) implements Acceptance {}

    record Expired(LocalDate validUntil) implements Acceptance {}

    /// The order itself is refused.
    record Refused(Placing.Refusal refusal) implements Acceptance {}

    /// There is no such quote of this reseller.
    record NoSuchQuote() implements Acceptance {}

    /// The quote renews or upgrades licences of another customer.
    record OtherCustomer() implements Acceptance {}

    /// The quote's prices were made for that firm (R11.4).
    record OtherFirm(String company) implements Acceptance {}
}
