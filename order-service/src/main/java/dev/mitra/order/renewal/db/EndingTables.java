package dev.mitra.order.renewal.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.renewal.EndingLicenses;
import dev.mitra.order.renewal.EndingOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EndingTables implements EndingLicenses {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String ORDERS = """
            select o.id, o.reseller_id
            from orders o
            where o.id > :after and o.release_state = 'RELEASED' and not o.customer_refused and o.id in (
                select i.order_id from issued_license i
                where i.updates_until = :day and not i.revoked and not i.handed_over
                    and not exists (select from license_replacement r where r.license_id = i.license_id)
                union
                select s.order_id from support_seat s where s.ends_on = :day and not exists (select from support_seat n
                    where n.of_line = s.of_line and n.of_seat = s.of_seat and n.ends_on > s.ends_on))
            order by o.id
            limit :most
            """;
    // From the licence that the supported seat brought on to the one that has its place now. A line names what it
    // renews by the id of its day.
    private static final String SUPPORT = """
            with recursive place (sku, line_id, seat, license_id, at_line, at_seat, depth) as (
                select l.sku, s.line_id, s.seat, i.license_id, i.line_id, i.seat, 0
                from support_seat s
                join order_line l on l.line_id = s.line_id
                join issued_license i on i.line_id = s.of_line and i.seat = s.of_seat
                where s.order_id = :order and s.ends_on = :day and not exists (select from support_seat n
                    where n.of_line = s.of_line and n.of_seat = s.of_seat and n.ends_on > s.ends_on)
                union all
                select p.sku, p.line_id, p.seat, i.license_id, i.line_id, i.seat, p.depth + 1
                from place p
                join license_replacement r on r.license_id = p.license_id
                join order_line l on l.order_id = r.order_id and l.purpose in ('RENEWAL', 'UPGRADE')
                cross join lateral jsonb_array_elements_text(cast(l.replaces as jsonb)) with ordinality e (old, position)
                join license_place f on f.license_id = cast(e.old as uuid)
                    and f.line_id = p.at_line and f.seat = p.at_seat
                join issued_license i on i.line_id = l.line_id and i.seat = e.position)
            select sku, license_id from (select distinct on (line_id, seat) * from place order by line_id, seat, depth desc) t
            where exists (select from issued_license i where i.license_id = t.license_id
                and not i.revoked and not i.handed_over)
            order by sku, line_id, seat
            """;
    private static final String LICENSES = """
            select l.sku, i.license_id
            from issued_license i
            join order_line l on l.line_id = i.line_id
            where i.order_id = :order and i.updates_until = :day and not i.revoked and not i.handed_over
                and not exists (select from license_replacement r where r.license_id = i.license_id)
            order by l.position, i.seat
            """;

    private final EntityManager manager;

    EndingTables(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of several columns
    public List<EndingOrder> endingOn(LocalDate day, @Nullable OrderId after, int limit) {
        List<Object[]> rows = manager.createNativeQuery(ORDERS, Object[].class)
                .setParameter("day", day)
                .setParameter("after", after == null ? FIRST : after.value())
                .setParameter("most", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new EndingOrder(
                        new OrderId((UUID) row[0]), row[1] == null ? null : new ResellerId((UUID) row[1])))
                .toList();
    }

    @Override
    public Map<Sku, List<LicenseId>> of(OrderId order, LocalDate day) {
        return bySku(LICENSES, order, day);
    }

    @Override
    public Map<Sku, List<LicenseId>> supportOf(OrderId order, LocalDate day) {
        return bySku(SUPPORT, order, day);
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    private Map<Sku, List<LicenseId>> bySku(String sql, OrderId order, LocalDate day) {
        List<Object[]> rows = manager.createNativeQuery(sql, Object[].class)
                .setParameter("order", order.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> new Sku((String) row[0]), mapping(row -> new LicenseId((UUID) row[1]), toList())));
    }

    @Override
    public boolean note(OrderId order, LocalDate day, int daysBefore) {
        return manager.createNativeQuery("""
                                insert into renewal_offer (order_id, updates_until, days_before)
                                values (:order, :day, :days) on conflict do nothing
                                """)
                        .setParameter("order", order.value())
                        .setParameter("day", day)
                        .setParameter("days", daysBefore)
                        .executeUpdate()
                == 1;
    }
}
