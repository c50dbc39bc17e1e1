package dev.mitra.license.transfer;

import java.time.Instant;
import java.util.UUID;

/// Organisations that became one.
public interface MergedOrganisations {

    /// @return false when one of them was merged before: then there is nothing to merge, or nothing to merge into
    boolean merge(UUID organisation, UUID into, String by, String reason, Instant at);
}
