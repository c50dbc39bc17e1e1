package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.StatusPermutation;
import dev.mitra.license.issue.Viewer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class StoredLicenses implements Licenses, PanacheRepositoryBase<LicenseRow, UUID> {

    @Override
    public PrimitiveIterator.OfInt newStatusIndexes(int count) {
        var session = getEntityManager().unwrap(Session.class);
        var secret = session.createNativeQuery("select secret from status_permutation", Long.class)
                .addScalar("secret", Long.class)
                .getSingleResult();
        var permutation = new StatusPermutation(secret);
        return session
                .createNativeQuery(
                        "select nextval('status_position') as position from generate_series(1, :count)", Long.class)
                .addScalar("position", Long.class)
                .setParameter("count", count)
                .getResultList()
                .stream()
                .mapToInt(position -> permutation.place(Math.toIntExact(position)))
                .iterator();
    }

    @Override
    public void add(License license, byte[] content) {
        persist(LicenseRow.of(license));
        getEntityManager().persist(LicenseFileRow.of(license.id().value(), content));
    }

    @Override
    public void save(License license) {
        findByIdOptional(license.id().value()).orElseThrow().change(license);
    }

    @Override
    public List<License> ofOrder(OrderId order) {
        return licenses(
                find("orderId", Sort.by("lineId").and("seat").and("temporary").and("edition"), order.value())
                        .list());
    }

    @Override
    public List<License> temporaries(Collection<OrderId> orders) {
        return licenses(find(
                        "temporary and orderId in ?1",
                        Sort.by("edition"),
                        orders.stream().map(OrderId::value).toList())
                .list());
    }

    @Override
    public List<License> all(Collection<LicenseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : licenses(find("id in ?1", values(ids)).list());
    }

    @Override
    public Set<OrderId> ordersOf(Collection<LicenseId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return getEntityManager()
                .createQuery("select distinct orderId from LicenseRow where id in :ids", UUID.class)
                .setParameter("ids", values(ids))
                .getResultList()
                .stream()
                .map(OrderId::new)
                .collect(Collectors.toSet());
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Map<LicenseId, License> newest(Collection<LicenseId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Tuple> ends = getEntityManager()
                .createNativeQuery("""
                        with recursive chain (origin, id, seq, holds) as (
                            select id, id, seq, false from license where id = any(:ids)
                            union
                            select c.origin, l.id, l.seq, l.state <> 'REVOKED' from chain c
                            join license l on l.predecessor = c.id)
                        select distinct on (origin) origin, id from chain
                        where holds or id = origin
                        order by origin, seq desc, id desc""", Tuple.class)
                .setParameter("ids", values(ids).toArray(UUID[]::new))
                .getResultList();
        var byId = all(ends.stream()
                        .map(end -> new LicenseId(end.get("id", UUID.class)))
                        .collect(Collectors.toCollection(HashSet::new)))
                .stream()
                .collect(Collectors.toMap(License::id, Function.identity()));
        return ends.stream()
                .collect(Collectors.toMap(
                        end -> new LicenseId(end.get("origin", UUID.class)),
                        end -> Objects.requireNonNull(byId.get(new LicenseId(end.get("id", UUID.class))))));
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Optional<License> find(LicenseId id, Viewer viewer) {
        var scope = Scope.of(viewer);
        var query = getEntityManager()
                .createNativeQuery(
                        "select l.* from license l where l.id = :id and " + scope.anyOfThem(), LicenseRow.class)
                .setParameter("id", id.value());
        scope.parameters().forEach(query::setParameter);
        List<LicenseRow> rows = query.getResultList();
        return rows.stream().map(LicenseRow::license).findFirst();
    }

    @Override
    public Optional<License> bySha256(String sha256) {
        return find("sha256", sha256).firstResultOptional().map(LicenseRow::license);
    }

    @Override
    public byte[] content(LicenseId id) {
        return getEntityManager().find(LicenseFileRow.class, id.value()).content;
    }

    private static List<UUID> values(Collection<LicenseId> ids) {
        return ids.stream().map(LicenseId::value).toList();
    }

    private static List<License> licenses(List<LicenseRow> rows) {
        return rows.stream().map(LicenseRow::license).toList();
    }
}
