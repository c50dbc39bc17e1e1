package dev.mitra.order.reseller;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// The resellers that were ever active.
public interface Resellers {

    Optional<Reseller> find(ResellerId id);

    /// The same, locked until the transaction ends.
    Optional<Reseller> lock(ResellerId id);

    void add(Reseller reseller);

    void save(Reseller reseller);
}
