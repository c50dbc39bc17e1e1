package dev.mitra.billing.card;

import dev.mitra.kernel.Money;
import java.util.UUID;

/// What goes back to a card.
public record CardRefund(UUID id, UUID payment, Money amount) {

    /// Of its id, as order-service shows it.
    public static final String PREFIX = "cref";
}
