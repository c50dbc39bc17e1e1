package dev.mitra.order.order.db;

import dev.mitra.order.order.OrderChecks;
import dev.mitra.order.order.OrderNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class OrderCheckQueries implements OrderChecks {

    private static final String PAYMENTS = """
            select o.number from orders o
            left join lateral (select f.kind, f.version from payment_fact f where f.order_id = o.id
                               order by f.version desc limit 1) last on true
            where coalesce(last.kind, 'UNPAID') <> o.payment_state and o.payment_state <> 'CREDITED'
               or coalesce(last.version, 0) <> o.payment_version
               or o.payment_state = 'PAID' and o.release_state = 'WAITING' and o.hold_reason is null
            limit 100
            """;

    private static final String LICENSES = """
            select o.number from orders o
            where (o.release_state not in ('RELEASED', 'RETURNED')
                   and exists (select 1 from issued_license i where i.order_id = o.id))
               or (o.release_state = 'RELEASED' and o.fulfilment_state in ('ISSUED', 'DELIVERED')
                   and exists (select 1 from order_line l where l.order_id = o.id and l.purpose <> 'SUPPORT' and l.quantity <>
                               (select count(*) from issued_license i where i.line_id = l.line_id)))
            limit 100
            """;

    private final EntityManager manager;

    OrderCheckQueries(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public List<String> paymentsUnlikeTheirFacts() {
        return numbers(PAYMENTS);
    }

    @Override
    public List<String> licensesUnlikeTheirLines() {
        return numbers(LICENSES);
    }

    @Override
    public List<String> numbersWithWrongCheckDigit() {
        return numbers("select number from orders").stream()
                .filter(number -> !OrderNumber.isValid(number))
                .limit(100)
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query with one text column
    private List<String> numbers(String sql) {
        return manager.createNativeQuery(sql, String.class).getResultList();
    }
}
