package dev.mitra.order.licence.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.licence.OwnedLicense;
import dev.mitra.order.party.db.JsonText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LicenseRepository implements Licenses, PanacheRepositoryBase<LicenseRow, UUID> {

    // One statement for all seats of many orders.
    private static final String ADD = """
            insert into issued_license (license_id, order_id, line_id, seat, sku, issued_on, updates_until)
            select i, o, l, s, k, cast(d as date), cast(u as date)
            from unnest(cast(:ids as uuid[]), cast(:orders as uuid[]), cast(:lines as uuid[]), cast(:seats as integer[]),
                        cast(:skus as text[]), cast(:issued as text[]), cast(:until as text[])) as t (i, o, l, s, k, d, u)
            on conflict do nothing
            """;
    // Whoever returns one of these orders waits, and sees then what renews or upgrades its licences.
    private static final String OWNED = """
            select i.license_id, l.sku, l.license_grant, i.issued_on, i.updates_until,
                exists (select from license_replacement r where r.license_id = i.license_id)
            from issued_license i
            join orders o on o.id = i.order_id
            join placement p on p.order_id = i.order_id
            join order_line l on l.line_id = i.line_id
            where i.license_id in (:ids) and not i.revoked and not i.handed_over
                and o.release_state = 'RELEASED' and p.ship_email = :email
            for share of o
            """;

    private static final String KEEP_FORMER = """
            insert into former_license (license_id, line_id, seat)
            select license_id, line_id, seat from issued_license where license_id = :old and order_id = :order
            on conflict do nothing
            """;

    @Override
    public void add(Map<OrderId, List<License>> licenses) {
        var seats = licenses.entrySet().stream()
                .flatMap(order -> order.getValue().stream().map(seat -> new Seat(order.getKey(), seat)))
                .toList();
        // Only rows of this table need be flushed first; those of orders can wait for their batch.
        getEntityManager()
                .createNativeQuery(ADD)
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("issued_license")
                .setParameter("ids", array(seats, it -> it.license().id().value(), UUID[]::new))
                .setParameter("orders", array(seats, it -> it.order().value(), UUID[]::new))
                .setParameter("lines", array(seats, it -> it.license().lineId(), UUID[]::new))
                .setParameter("seats", array(seats, it -> it.license().seat(), Integer[]::new))
                .setParameter("skus", array(seats, it -> it.license().sku(), String[]::new))
                .setParameter(
                        "issued", array(seats, it -> it.license().issuedOn().toString(), String[]::new))
                .setParameter("until", array(seats, Seat::updatesUntil, String[]::new))
                .executeUpdate();
    }

    private record Seat(OrderId order, License license) {

        @Nullable
        String updatesUntil() {
            return license.updatesUntil() == null
                    ? null
                    : license.updatesUntil().toString();
        }
    }

    private static <T> T[] array(
            List<Seat> seats, Function<Seat, ? extends @Nullable Object> column, IntFunction<T[]> array) {
        return seats.stream().map(column).toArray(array);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of several columns
    public Map<LicenseId, OwnedLicense> owned(Collection<LicenseId> licenses, EmailAddress shipTo) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(OWNED, Object[].class)
                .setParameter("ids", licenses.stream().map(LicenseId::value).toList())
                .setParameter("email", shipTo.canonical())
                .getResultList();
        return rows.stream().map(LicenseRepository::owned).collect(toMap(OwnedLicense::id, it -> it));
    }

    private static OwnedLicense owned(Object[] row) {
        return new OwnedLicense(
                new LicenseId((UUID) row[0]),
                new Sku((String) row[1]),
                JsonText.read((String) row[2], LicenseGrant.class),
                date(row[3]),
                row[4] == null ? null : date(row[4]),
                (Boolean) row[5]);
    }

    private static LocalDate date(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    @Override
    public void reserve(OrderId order, Collection<LicenseId> licenses) {
        if (!licenses.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("insert into license_replacement (license_id, order_id)"
                            + " select id, :order from unnest(cast(:ids as uuid[])) as t (id)")
                    .setParameter("ids", licenses.stream().map(LicenseId::value).toArray(UUID[]::new))
                    .setParameter("order", order.value())
                    .executeUpdate();
        }
    }

    @Override
    public void free(OrderId order) {
        getEntityManager()
                .createNativeQuery("delete from license_replacement where order_id = :order")
                .setParameter("order", order.value())
                .executeUpdate();
    }

    @Override
    public boolean replace(OrderId order, LicenseId old, LicenseId by) {
        getEntityManager()
                .createNativeQuery(KEEP_FORMER)
                .setParameter("old", old.value())
                .setParameter("order", order.value())
                .executeUpdate();
        return update("licenseId = ?1 where licenseId = ?2 and orderId = ?3", by.value(), old.value(), order.value())
                == 1;
    }

    @Override
    public boolean handOver(OrderId order, LicenseId license) {
        return update(
                        "handedOver = true where licenseId = ?1 and orderId = ?2 and handedOver = false",
                        license.value(),
                        order.value())
                == 1;
    }

    @Override
    public boolean revoke(OrderId order, LicenseId license) {
        return update(
                        "revoked = true where licenseId = ?1 and orderId = ?2 and revoked = false",
                        license.value(),
                        order.value())
                == 1;
    }

    @Override
    public long notRevoked(OrderId order) {
        return count("orderId = ?1 and revoked = false", order.value());
    }

    @Override
    public Map<OrderId, List<License>> of(Collection<OrderId> orders) {
        var ids = orders.stream().map(OrderId::value).toList();
        return list("orderId in ?1 and revoked = false and handedOver = false order by lineId, seat", ids).stream()
                .collect(groupingBy(row -> new OrderId(row.orderId), mapping(LicenseRow::toLicense, toList())));
    }
}
