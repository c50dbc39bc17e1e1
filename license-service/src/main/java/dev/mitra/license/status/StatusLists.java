package dev.mitra.license.status;

import java.util.List;
import java.util.Optional;

/// The last signed list, and what the next one has to say.
public interface StatusLists {

    /// Whether there is something to do, without reading a list.
    ///
    /// @param number of the last list, 0 while there is none
    /// @param changed whether licences have changed since
    record Standing(int number, boolean changed) {}

    Standing standing();

    /// Makes replicas that want to sign a new list take turns, until the transaction ends.
    void takeTurn();

    Optional<StatusList> last();

    /// Takes away what has changed since the last list, oldest first.
    List<StatusBits.Change> takeChanges();

    void keep(StatusList list);

    /// The highest index given so far and one.
    int size();
}
