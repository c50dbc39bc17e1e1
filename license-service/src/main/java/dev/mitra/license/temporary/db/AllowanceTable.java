package dev.mitra.license.temporary.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.temporary.Allowance;
import dev.mitra.license.temporary.Allowances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Objects;

/// Written as statements: the row is a lock first and a number second.
@ApplicationScoped
class AllowanceTable implements Allowances {

    private final EntityManager entities;

    AllowanceTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Allowance lock(ResellerId reseller, int usual, LocalDate today) {
        entities.createNativeQuery(
                        "insert into temporary_allowance (reseller_id) values (:reseller) on conflict do nothing")
                .setParameter("reseller", reseller.value())
                .executeUpdate();
        var most = (Tuple) entities.createNativeQuery(
                        "select most from temporary_allowance where reseller_id = :reseller for update", Tuple.class)
                .setParameter("reseller", reseller.value())
                .getSingleResult();
        var running = (Long) entities.createNativeQuery("""
                        select count(*) from license
                        where reseller_id = :reseller and temporary and state = 'ACTIVE' and expires_on >= :today""", Long.class)
                .setParameter("reseller", reseller.value())
                .setParameter("today", today)
                .getSingleResult();
        var set = most.get("most", Integer.class);
        return new Allowance(Objects.requireNonNullElse(set, usual), Math.toIntExact(running));
    }

    @Override
    public void set(ResellerId reseller, int most, String by) {
        entities.createNativeQuery("""
                        insert into temporary_allowance (reseller_id, most, changed_by) values (:reseller, :most, :by)
                        on conflict (reseller_id) do update set most = excluded.most, changed_by = excluded.changed_by""")
                .setParameter("reseller", reseller.value())
                .setParameter("most", most)
                .setParameter("by", by)
                .executeUpdate();
    }
}
