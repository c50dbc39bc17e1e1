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

    /// Lets the keys of this use sign no longer than this; those that end or were closed earlier stay so.
    void close(KeyUse use, Instant at);

    /// The active root retires and the spare takes its place, which is empty then.
    void promoteSpare();

    /// The spare retires unused.
    void retireSpare();

    /// The youngest key of this use that may sign at this instant.
    Optional<SigningKey> current(KeyUse use, Instant at);

    /// Newest first.
    List<SigningKey> all();
}
