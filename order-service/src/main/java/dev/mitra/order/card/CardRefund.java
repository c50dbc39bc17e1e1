package dev.mitra.order.card;

import dev.mitra.kernel.Money;

/// Money of a captured payment that no invoice keeps, on its way back to the card.
///
/// @param id with the attempt, the acquirer's key against doing it twice
/// @param attempt 1, and one more whenever staff ask again after a refusal
public record CardRefund(CardRefundId id, CardPaymentId payment, Money amount, int attempt) {

    public static CardRefund first(CardRefundId id, CardPaymentId payment, Money amount) {
        return new CardRefund(id, payment, amount, 1);
    }
}
