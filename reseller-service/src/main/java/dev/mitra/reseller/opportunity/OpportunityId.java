package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An opportunity that a partner handed over.
public record OpportunityId(UUID value) implements Id {
    public static final String PREFIX = "opp";

    public static OpportunityId random() {
        return new OpportunityId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
