package dev.mitra.account.organisation;

import dev.mitra.kernel.OrganisationId;
import java.util.Collection;
import java.util.Optional;

/// All organisations.
public interface Organisations {

    /// Adds them with their founders as owners.
    void addAll(Collection<Organisation> organisations);

    Optional<Organisation> find(OrganisationId id);
}
