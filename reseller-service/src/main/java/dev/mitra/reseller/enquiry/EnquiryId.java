package dev.mitra.reseller.enquiry;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An application that a mail began.
public record EnquiryId(UUID value) implements Id {
    public static final String PREFIX = "enq";

    public static EnquiryId random() {
        return new EnquiryId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
