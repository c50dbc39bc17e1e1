package dev.mitra.billing.ledger.app;

import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/// I3, judged on the tables themselves.
@ApplicationScoped
class JournalBalances implements Invariant {

    private final Session entities;

    JournalBalances(Session entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "I3";
    }

    @Override
    public String sentence() {
        return "The journal sums to zero per entry and currency, and accounts receivable are what invoices still ask for.";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return entities.createNativeQuery("""
                        select cast(entry_id as text) from journal_line
                        group by entry_id, currency having sum(amount_minor) <> 0
                        union all
                        select 'AR of order ' || coalesce(l.order_id, i.order_id) from
                          (select order_id, sum(amount_minor) as booked from journal_line
                           where account = 'AR' and order_id is not null group by order_id) l
                          full join (select order_id,
                             case status when 'CREDITED' then 0 else total_minor - credited_minor - paid_minor end as open
                             from invoice) i on i.order_id = l.order_id
                        where coalesce(l.booked, 0) <> coalesce(i.open, 0)
                        limit 100""", String.class).getResultList();
    }
}
