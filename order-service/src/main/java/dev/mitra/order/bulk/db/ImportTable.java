package dev.mitra.order.bulk.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.bulk.Imported;
import dev.mitra.order.bulk.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportTable implements Imports {

    private final EntityManager manager;

    ImportTable(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of several columns
    public Optional<Imported> lock(ResellerId reseller, String reference) {
        manager.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 8083))) l")
                .setParameter("key", reseller.value() + " " + reference)
                .getResultList();
        List<Object[]> rows = manager.createNativeQuery(
                        "select hash, order_id from imported_order where reseller_id = :reseller and reference = :reference",
                        Object[].class)
                .setParameter("reseller", reseller.value())
                .setParameter("reference", reference)
                .getResultList();
        return rows.stream().findFirst().map(row -> new Imported((String) row[0], new OrderId((UUID) row[1])));
    }

    @Override
    public void add(ResellerId reseller, String reference, Imported imported) {
        manager.createNativeQuery("insert into imported_order (reseller_id, reference, hash, order_id)"
                        + " values (:reseller, :reference, :hash, :order)")
                .setParameter("reseller", reseller.value())
                .setParameter("reference", reference)
                .setParameter("hash", imported.hash())
                .setParameter("order", imported.order().value())
                .executeUpdate();
    }
}
