package dev.mitra.license.transfer;

import dev.mitra.license.issue.LicenseId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All transfers.
public interface Transfers {

    void add(Transfer transfer);

    void save(Transfer transfer);

    boolean isProposed(LicenseId license);

    /// As far as the side takes part in it.
    Optional<Transfer> find(TransferId id, Side side);

    /// The same, locked until the transaction ends.
    Optional<Transfer> lock(TransferId id, Side side);

    /// Newest first.
    List<Transfer> list(Side side, @Nullable TransferId before, int most);
}
