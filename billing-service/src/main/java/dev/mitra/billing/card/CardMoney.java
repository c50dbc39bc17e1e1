package dev.mitra.billing.card;

import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Money that the acquirer took from a card for an order.
///
/// @param payment order-service's id of it
/// @param reference the acquirer's
public record CardMoney(
        UUID payment, OrderId order, String gateway, String reference, Money amount, LocalDate capturedOn) {

    /// As a receipt: booked with the acquirer, free of holds.
    public IncomingMoney toIncoming() {
        return new IncomingMoney(
                "CARD " + payment,
                IncomingMoney.CARDS,
                reference,
                amount,
                null,
                null,
                Money.zero(amount.currency()),
                capturedOn,
                capturedOn,
                null,
                null,
                List.of(),
                List.of("Card payment by " + gateway));
    }
}
