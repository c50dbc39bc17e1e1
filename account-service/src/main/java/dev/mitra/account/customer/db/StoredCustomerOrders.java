package dev.mitra.account.customer.db;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.Provisioning;
import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// [CustomerOrders] in PostgreSQL.
@ApplicationScoped
class StoredCustomerOrders implements CustomerOrders, PanacheRepositoryBase<CustomerOrderRow, UUID> {

    private final Session session;

    StoredCustomerOrders(Session session) {
        this.session = session;
    }

    @Override
    public Set<OrderId> known(Collection<OrderId> orders) {
        return find("orderId in ?1", orders.stream().map(OrderId::value).toList()).list().stream()
                .map(row -> new OrderId(row.orderId))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void addAll(Collection<Provisioning> provisionings, Instant now) {
        persist(provisionings.stream().map(p -> CustomerOrderRow.of(p, now)));
    }

    @Override
    public List<ReceivedOrder> received(Collection<OrganisationId> organisations, Optional<Place> before, int limit) {
        var mine = "organisationId in ?1";
        var order = " order by provisionedAt desc, orderId desc";
        var query = before.map(last -> find(
                        mine + " and (provisionedAt, orderId) < (?2, ?3)" + order,
                        ids(organisations),
                        last.receivedAt(),
                        last.id().value()))
                .orElseGet(() -> find(mine + order, ids(organisations)));
        return query.page(0, limit).list().stream()
                .map(CustomerOrderRow::received)
                .toList();
    }

    @Override
    public List<ReceivedOrder> naming(AccountId account) {
        return find("accountId = ?1 order by provisionedAt, orderId", account.value()).list().stream()
                .map(CustomerOrderRow::received)
                .toList();
    }

    @Override
    public Optional<ReceivedOrder> lock(OrderId id, Collection<OrganisationId> organisations) {
        return find("orderId = ?1 and organisationId in ?2", id.value(), ids(organisations))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(CustomerOrderRow::received);
    }

    @Override
    public void refuse(OrderId id, AccountId by, Instant now) {
        findByIdOptional(id.value()).ifPresent(row -> {
            row.refusedAt = now;
            row.refusedBy = by.value();
        });
        flush();
    }

    @Override
    public Optional<OrganisationId> ownerOf(OrderId order) {
        return find("orderId = ?1 and refusedAt is null", order.value())
                .firstResultOptional()
                .map(row -> new OrganisationId(row.organisationId));
    }

    @Override
    public Optional<OrganisationId> ownerOf(LicenseId license) {
        return session.createNativeQuery("select order_id from known_license where license_id = ?1", UUID.class)
                .addScalar("order_id", UUID.class)
                .setParameter(1, license.value())
                .uniqueResultOptional()
                .flatMap(order -> ownerOf(new OrderId(order)));
    }

    @Override
    public void noteLicenses(Map<LicenseId, OrderId> licenses) {
        var entries = List.copyOf(licenses.entrySet());
        session.createNativeMutationQuery("""
                        insert into known_license (license_id, order_id)
                        select * from unnest(cast(?1 as uuid[]), cast(?2 as uuid[])) on conflict do nothing""")
                .setParameter(
                        1, entries.stream().map(entry -> entry.getKey().value()).toArray(UUID[]::new))
                .setParameter(
                        2,
                        entries.stream().map(entry -> entry.getValue().value()).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static List<UUID> ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }
}
