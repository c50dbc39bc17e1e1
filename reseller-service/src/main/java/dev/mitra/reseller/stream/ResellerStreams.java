package dev.mitra.reseller.stream;

import dev.mitra.kernel.ResellerId;
import java.util.Collection;
import java.util.Map;

/// The locks of all resellers and the versions of their events.
public interface ResellerStreams {

    /// A new reseller begins; its first event has version 1.
    void open(ResellerId id);

    /// Waits until nobody else changes this reseller; held until the transaction ends.
    ///
    /// @return whether such a reseller was ever opened
    boolean lock(ResellerId id);

    /// The version of the reseller's next event; takes the lock when it is not yet held.
    long next(ResellerId id);

    /// The version of the last event, 0 before the first.
    long current(ResellerId id);

    /// Of several at once.
    Map<ResellerId, Long> current(Collection<ResellerId> ids);
}
