package dev.mitra.order.card;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// Money on its way back to a card, as billing-service has named it.
public record CardRefundId(UUID value) implements Id {
    public static final String PREFIX = "cref";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
