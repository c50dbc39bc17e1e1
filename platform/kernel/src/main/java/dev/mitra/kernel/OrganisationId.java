package dev.mitra.kernel;

import java.util.UUID;

/// An organisation.
public record OrganisationId(UUID value) implements Id {
    public static final String PREFIX = "org";

    public static OrganisationId random() {
        return new OrganisationId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
