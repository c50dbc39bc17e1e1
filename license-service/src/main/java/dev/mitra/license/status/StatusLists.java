package dev.mitra.license.status;

import java.util.List;
import java.util.Optional;

/// The last signed list, and what the next one has to say.
public interface StatusLists {

    /// Makes replicas that want to sign a new list take turns, until the transaction ends.
    void takeTurn();

    Optional<StatusList> last();

    void keep(StatusList list);

    /// Licences that are not simply valid, by index.
    List<StatusBits.Entry> entries();

    /// The highest index given so far and one.
    int size();
}
