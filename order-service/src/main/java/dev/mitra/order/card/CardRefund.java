package dev.mitra.order.card;

import dev.mitra.kernel.Money;
import java.util.UUID;

/// Money of a captured payment that no invoice keeps, on its way back to the card.
///
/// @param id billing-service's, and the acquirer's key against doing it twice
public record CardRefund(UUID id, CardPaymentId payment, Money amount) {}
