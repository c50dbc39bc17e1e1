package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;

/// All licences and their files.
public interface Licenses {

    /// Places in the status list that nobody has yet, in no guessable order.
    PrimitiveIterator.OfInt newStatusIndexes(int count);

    void add(License license, byte[] content);

    void save(License license);

    /// Of one order, temporary ones included, by line and seat.
    List<License> ofOrder(OrderId order);

    Optional<License> find(LicenseId id, Viewer viewer);

    /// Newest first.
    ///
    /// @param order null for all
    /// @param before the last one of the previous page, null for the first page
    List<License> list(
            Viewer viewer,
            @org.jspecify.annotations.Nullable OrderId order,
            @org.jspecify.annotations.Nullable LicenseId before,
            int most);

    byte[] content(LicenseId id);
}
