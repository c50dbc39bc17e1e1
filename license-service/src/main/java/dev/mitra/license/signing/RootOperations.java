package dev.mitra.license.signing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All changes of roots that were ever asked for.
public interface RootOperations {

    void add(RootOperation operation);

    /// Held until the transaction ends, so that nobody approves or executes twice.
    Optional<RootOperation> lock(RootOperationId id);

    void save(RootOperation operation);

    /// Newest first.
    ///
    /// @param before the last one of the page before; null for the first page
    List<RootOperation> list(@Nullable RootOperationId before, int most);
}
