package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A question to another unit of the vendor.
public record ConsultationId(UUID value) implements Id {
    public static final String PREFIX = "cns";

    public static ConsultationId random() {
        return new ConsultationId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
