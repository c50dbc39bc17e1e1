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
            select distinct o.id, o.reseller_id
            from issued_license i
            join orders o on o.id = i.order_id
            where i.updates_until = :day and not i.revoked and o.id > :after
                and o.release_state = 'RELEASED' and not o.customer_refused
                and not exists (select from license_replacement r where r.license_id = i.license_id)
            order by o.id
            limit :most
            """;
    private static final String LICENSES = """
            select l.sku, i.license_id
            from issued_license i
            join order_line l on l.line_id = i.line_id
            where i.order_id = :order and i.updates_until = :day and not i.revoked
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
    @SuppressWarnings("unchecked") // a native query of several columns
    public Map<Sku, List<LicenseId>> of(OrderId order, LocalDate day) {
        List<Object[]> rows = manager.createNativeQuery(LICENSES, Object[].class)
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
