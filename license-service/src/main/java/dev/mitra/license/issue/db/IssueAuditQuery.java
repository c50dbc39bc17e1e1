package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IssueAuditQuery implements IssueAudit {

    private final EntityManager entities;

    IssueAuditQuery(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public List<String> ordersWithWrongLicenses() {
        List<UUID> wrong = entities.createNativeQuery("""
                        with ordered as (
                            select o.id, (line ->> 'quantity')::int as seats,
                                   (line -> 'lineId' ->> 'value')::uuid as line_id
                            from licensed_order o, jsonb_array_elements(o.details::jsonb -> 'lines') line
                            where o.progress = 'ISSUED'),
                        issued as (
                            select order_id, line_id, count(*) as seats
                            from license where not temporary and edition = 1 group by order_id, line_id)
                        select coalesce(o.id, i.order_id) from ordered o
                        full join issued i on i.order_id = o.id and i.line_id = o.line_id
                        where o.seats is distinct from i.seats
                          and not exists (select from licensed_order c
                                          where c.id = i.order_id and c.progress = 'CLOSED' and c.released)
                        union
                        select order_id from issue_task where created_at < clock_timestamp() - interval '10 minutes'
                        limit 100""", UUID.class).getResultList();
        return wrong.stream().map(id -> new OrderId(id).external()).toList();
    }
}
