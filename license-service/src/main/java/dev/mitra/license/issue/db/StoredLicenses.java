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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredLicenses implements Licenses, PanacheRepositoryBase<LicenseRow, UUID> {

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public PrimitiveIterator.OfInt newStatusIndexes(int count) {
        var secret = (Long) getEntityManager()
                .createNativeQuery("select secret from status_permutation", Long.class)
                .getSingleResult();
        var permutation = new StatusPermutation(secret);
        List<Long> positions = getEntityManager()
                .createNativeQuery("select nextval('status_position') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
        return positions.stream()
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
        findByIdOptional(license.id().value()).orElseThrow().setState(license.state());
    }

    @Override
    public List<License> ofOrder(OrderId order) {
        return find("orderId", Sort.by("lineId").and("seat").and("temporary"), order.value()).stream()
                .map(LicenseRow::license)
                .toList();
    }

    @Override
    public Optional<License> find(LicenseId id, Viewer viewer) {
        var scope = Scope.of(viewer);
        return find("id = :id and " + scope.condition(), scope.with("id", id.value()))
                .firstResultOptional()
                .map(LicenseRow::license);
    }

    @Override
    public List<License> list(Viewer viewer, @Nullable OrderId order, @Nullable LicenseId before, int most) {
        var scope = Scope.of(viewer);
        var condition = new StringBuilder(scope.condition());
        var parameters = new HashMap<>(scope.parameters());
        if (order != null) {
            condition.append(" and orderId = :order");
            parameters.put("order", order.value());
        }
        if (before != null) {
            condition.append(" and id < :before");
            parameters.put("before", before.value());
        }
        return find(condition.toString(), Sort.descending("id"), parameters).page(0, most).stream()
                .map(LicenseRow::license)
                .toList();
    }

    @Override
    public byte[] content(LicenseId id) {
        return getEntityManager().find(LicenseFileRow.class, id.value()).content;
    }

    /// The part of every query that keeps tenants apart.
    private record Scope(String condition, Map<String, Object> parameters) {

        /// No id of ours: UUIDs of version 7 are never all zero.
        private static final UUID NOBODY = new UUID(0, 0);

        static Scope of(Viewer viewer) {
            return switch (viewer) {
                case Viewer.Staff() -> new Scope("1 = 1", Map.of());
                case Viewer.Party(var owner, var reseller) ->
                    new Scope(
                            "(accountId = :account or resellerId = :reseller)",
                            Map.of(
                                    "account", owner == null ? NOBODY : owner.value(),
                                    "reseller", reseller == null ? NOBODY : reseller.value()));
            };
        }

        Map<String, Object> with(String name, Object value) {
            var more = new HashMap<>(parameters);
            more.put(name, value);
            return more;
        }
    }
}
