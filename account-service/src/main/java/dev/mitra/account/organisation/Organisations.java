package dev.mitra.account.organisation;

import dev.mitra.kernel.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/// All organisations.
public interface Organisations {

    /// Adds them with their founders as owners.
    void addAll(Collection<Organisation> organisations);

    /// One that has owners; an organisation that went into another has none.
    Optional<Organisation> find(OrganisationId id);

    /// Locks it until the transaction ends: changes of its members take turns. False when there is none, or it went
    /// into another.
    boolean lock(OrganisationId id);

    /// The organisation that holds what this one owned: itself, or the one it went into.
    OrganisationId holderOf(OrganisationId id);

    void rename(OrganisationId id, String name);

    /// How many it has taken in.
    int absorbed(OrganisationId id);

    /// Lets one go into the other, with all it had taken in. Members and homes are the caller's to move.
    void absorb(OrganisationId gone, OrganisationId into, Instant now);
}
