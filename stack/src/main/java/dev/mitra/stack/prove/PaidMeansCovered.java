package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// I4, between order-service's API, billing-service's allocations and the events that were published.
final class PaidMeansCovered implements Invariant {

    @Override
    public String id() {
        return "I4";
    }

    @Override
    public String sentence() {
        return "an order is PAID when, and only when, allocations cover its total and OrderPaid stands once";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        var covered = facts(evidence, """
            select i.order_id, case when coalesce(sum(a.amount_minor), 0) = i.total_minor - i.credited_minor then 1 else 0 end
            from invoice i left join allocation a on a.invoice_id = i.id group by i.id\
            """);
        var announced = facts(evidence, """
            select key, sum(step) from (
                select key, case when type = 'OrderPaid.v1' then 1
                    when lag(type) over (partition by key order by version) = 'OrderPaid.v1' then -1 else 0 end as step
                from platform.outbox where type in ('OrderPaid.v1', 'PaymentReversed.v1')) told
            group by key\
            """);
        for (var id : evidence.ourIds()) {
            var payment = evidence.order(id).path("status").path("payment").asText();
            var paid = payment.equals("PAID") ? 1 : 0;
            var cover = covered.getOrDefault(Evidence.uuid(id), 0);
            var events = announced.getOrDefault(Evidence.uuid(id), 0);
            // a cancelled order may have been paid before: its money is credit, and OrderPaid stays said
            var told = payment.equals("CREDITED") ? events <= 1 : events == paid;
            if (cover != paid || !told) {
                offenders.add(id + " is " + payment + ", covered " + cover + ", announced " + events);
            }
        }
        return offenders;
    }

    private static Map<String, Integer> facts(Evidence evidence, String sql) {
        var facts = new TreeMap<String, Integer>();
        for (var row : evidence.databases().query(Service.BILLING, sql)) {
            facts.put(row.getFirst(), Integer.parseInt(row.get(1)));
        }
        return facts;
    }
}
