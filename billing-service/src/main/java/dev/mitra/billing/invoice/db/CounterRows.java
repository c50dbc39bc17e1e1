package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Numbering;
import dev.mitra.billing.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/// The counters: one row per legal entity, kind and year, locked until the transaction ends.
@ApplicationScoped
class CounterRows implements Numbering {

    private final Session entities;
    private final Vendor vendor;

    CounterRows(Session entities, Vendor vendor) {
        this.entities = entities;
        this.vendor = vendor;
    }

    @Override
    public int take(DocumentKind kind, int year, int count) {
        int last = entities.createNativeQuery("""
                        insert into document_counter (legal_entity, kind, year, last) values (:entity, :kind, :year, :count)
                        on conflict (legal_entity, kind, year) do update set last = document_counter.last + :count
                        returning last""", Integer.class)
                .addScalar("last", Integer.class)
                .setParameter("entity", vendor.legalName())
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult();
        return last - count + 1;
    }
}
