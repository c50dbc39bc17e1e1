package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;

/// All licences and their files.
public interface Licenses {

    /// Places in the status list that nobody has yet, in no guessable order.
    PrimitiveIterator.OfInt newStatusIndexes(int count);

    void add(License license, byte[] content);

    /// Its state and whose it is; the rest never changes.
    void save(License license);

    /// Of one order, temporary ones included, by line, seat and edition.
    List<License> ofOrder(OrderId order);

    List<License> temporaries(Collection<OrderId> orders);

    List<License> all(Collection<LicenseId> ids);

    /// The orders that brought these.
    Set<OrderId> ordersOf(Collection<LicenseId> ids);

    /// For each licence the newest that has taken its place, itself where none has; revoked ones are passed over, and
    /// what was issued in their place counts.
    Map<LicenseId, License> newest(Collection<LicenseId> ids);

    Optional<License> find(LicenseId id, Viewer viewer);

    /// The licence whose file has this hash.
    Optional<License> bySha256(String sha256);

    byte[] content(LicenseId id);
}
