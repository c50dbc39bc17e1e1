package dev.mitra.order.card;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// One attempt to pay an order by card.
public record CardPaymentId(UUID value) implements Id {
    public static final String PREFIX = "cpay";

    public static CardPaymentId random() {
        return new CardPaymentId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
