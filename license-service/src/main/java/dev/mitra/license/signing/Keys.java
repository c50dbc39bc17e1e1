package dev.mitra.license.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All keys that there ever were; none is deleted.
public interface Keys {

    /// Makes replicas that want to add keys take turns, until the transaction ends.
    void takeTurn();

    List<RootKey> roots();

    void add(RootKey root);

    void add(SigningKey key);

    /// The youngest key of this use that may sign at this instant.
    Optional<SigningKey> current(KeyUse use, Instant at);

    /// Newest first.
    List<SigningKey> all();
}
