package dev.mitra.billing.exchange;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An exchange of money.
public record ExchangeId(UUID value) implements Id {

    public static final String PREFIX = "exch";

    public static ExchangeId random() {
        return new ExchangeId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
