package dev.mitra.order.licence.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.Licenses;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class LicenseRepository implements Licenses, PanacheRepositoryBase<LicenseRow, UUID> {

    // One statement for up to a thousand seats.
    private static final String ADD = """
            insert into issued_license (license_id, order_id, line_id, seat, sku)
            select i, :order, l, s, k
            from unnest(cast(:ids as uuid[]), cast(:lines as uuid[]), cast(:seats as integer[]), cast(:skus as text[]))
                as t (i, l, s, k)
            on conflict do nothing
            """;

    @Override
    public void add(OrderId order, List<License> licenses) {
        // Only rows of this table need be flushed first; those of orders can wait for their batch.
        getEntityManager()
                .createNativeQuery(ADD)
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("issued_license")
                .setParameter("order", order.value())
                .setParameter(
                        "ids", licenses.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .setParameter("lines", licenses.stream().map(License::lineId).toArray(UUID[]::new))
                .setParameter("seats", licenses.stream().map(License::seat).toArray(Integer[]::new))
                .setParameter("skus", licenses.stream().map(License::sku).toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public long revoke(OrderId order, LicenseId license) {
        update("revoked = true where licenseId = ?1 and orderId = ?2", license.value(), order.value());
        return count("orderId = ?1 and revoked = false", order.value());
    }

    @Override
    public Map<OrderId, List<License>> of(Collection<OrderId> orders) {
        var ids = orders.stream().map(OrderId::value).toList();
        return list("orderId in ?1 and revoked = false order by lineId, seat", ids).stream()
                .collect(groupingBy(row -> new OrderId(row.orderId), mapping(LicenseRow::toLicense, toList())));
    }
}
