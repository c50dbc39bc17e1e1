package dev.mitra.billing.receipt.app;

import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/// I4, judged on the tables themselves.
@ApplicationScoped
class PaidMeansCovered implements Invariant {

    private final Session entities;

    PaidMeansCovered(Session entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "I4";
    }

    @Override
    public String sentence() {
        return "What an invoice counts as paid, and what a receipt counts as allocated, is what allocations say.";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return entities.createNativeQuery("""
                        select cast(i.id as text) from invoice i
                        left join (select invoice_id, sum(amount_minor) as stands from allocation group by 1) a
                            on a.invoice_id = i.id
                        where i.paid_minor <> coalesce(a.stands, 0)
                        union all
                        select cast(r.id as text) from receipt r
                        left join (select receipt_id, sum(amount_minor) as stands from allocation group by 1) a
                            on a.receipt_id = r.id
                        where r.allocated_minor <> coalesce(a.stands, 0)
                        limit 100""", String.class).getResultList();
    }
}
