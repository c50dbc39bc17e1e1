package dev.mitra.license.transfer.app;

import dev.mitra.license.transfer.Side;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferId;
import dev.mitra.license.transfer.Transfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the transfers that a side takes part in.
@ApplicationScoped
public class FindTransfers {

    private final Transfers transfers;

    public FindTransfers(Transfers transfers) {
        this.transfers = transfers;
    }

    @Transactional
    public Optional<Transfer> one(TransferId id, Side side) {
        return transfers.find(id, side);
    }

    @Transactional
    public List<Transfer> list(Side side, @Nullable TransferId before, int most) {
        return transfers.list(side, before, most);
    }
}
