package dev.mitra.order.opportunity;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// An opportunity of reseller-service.
public record OpportunityId(UUID value) implements Id {
    public static final String PREFIX = "opp";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
