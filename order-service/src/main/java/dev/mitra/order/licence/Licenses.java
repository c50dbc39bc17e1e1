package dev.mitra.order.licence;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The licences that were reported.
public interface Licenses {

    /// Those of many orders. A seat that has its licence already keeps it.
    void add(Map<OrderId, List<License>> licenses);

    /// The seat has another licence now, and the old id still leads to it.
    ///
    /// @return whether it had the old one
    boolean replace(OrderId order, LicenseId old, LicenseId by);

    /// It went to another customer.
    ///
    /// @return whether it was still here
    boolean handOver(OrderId order, LicenseId license);

    /// @return whether it was valid before
    boolean revoke(OrderId order, LicenseId license);

    /// How many of the order were not revoked.
    long notRevoked(OrderId order);

    /// The valid licences that did not go to other customers, by order; an order without any is not in the map.
    Map<OrderId, List<License>> of(Collection<OrderId> orders);

    /// Those among them that are valid and were made out to this mailbox. Their orders are not returned until the
    /// transaction ends.
    Map<LicenseId, OwnedLicense> owned(Collection<LicenseId> licenses, EmailAddress shipTo);

    /// Notes that the order renews or upgrades them, so that no other does. Two orders at once: the later one fails
    /// on the table's key.
    void reserve(OrderId order, Collection<LicenseId> licenses);

    /// Forgets what an order that is over wanted to renew or upgrade.
    void free(OrderId order);
}
