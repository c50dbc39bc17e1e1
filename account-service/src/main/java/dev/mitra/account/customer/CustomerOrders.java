package dev.mitra.account.customer;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which order belongs to which account and organisation.
public interface CustomerOrders {

    /// Those of these orders that have an account already.
    Set<OrderId> known(Collection<OrderId> orders);

    void addAll(Collection<Provisioning> provisionings, Instant now);

    /// What these organisations received, the youngest first.
    ///
    /// @param before the last one of the page before
    List<ReceivedOrder> received(Collection<OrganisationId> organisations, Optional<Place> before, int limit);

    /// All that named the account's mailbox, the oldest first.
    List<ReceivedOrder> naming(AccountId account);

    /// Locks an order that one of these organisations received.
    Optional<ReceivedOrder> lock(OrderId id, Collection<OrganisationId> organisations);

    void refuse(OrderId id, AccountId by, Instant now);

    /// The organisation that received the order and did not refuse it.
    Optional<OrganisationId> ownerOf(OrderId order);

    /// The organisation that owns the licence, as far as license-service has told.
    Optional<OrganisationId> ownerOf(LicenseId license);

    /// License-service says which licences came with the order.
    void noteLicenses(Map<LicenseId, OrderId> licenses);

    /// Where an order stands in the list.
    record Place(Instant receivedAt, OrderId id) {}
}
