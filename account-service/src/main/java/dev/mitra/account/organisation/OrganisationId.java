package dev.mitra.account.organisation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
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
