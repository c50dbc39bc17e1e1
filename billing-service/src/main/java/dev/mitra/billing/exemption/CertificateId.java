package dev.mitra.billing.exemption;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An exemption certificate.
public record CertificateId(UUID value) implements Id {

    public static final String PREFIX = "cert";

    public static CertificateId random() {
        return new CertificateId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
