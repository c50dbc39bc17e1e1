package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// I8, from billing-service's receipts as finance reads them and from the databases.
final class Limits implements Invariant {

    /// What a reseller may have running unless staff say otherwise.
    static final int TEMPORARY_LICENCES = 10;

    @Override
    public String id() {
        return "I8";
    }

    @Override
    public String sentence() {
        return "no money is used twice, no invoice gets more than its total, no allowance is exceeded";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        for (var receipt : evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/receipts")) {
            var invoices = BigDecimal.ZERO;
            for (var allocation : receipt.path("allocations")) {
                invoices = invoices.add(amount(allocation.path("amount")));
            }
            // what went back to the payer or to a card counts as well
            var used = amount(receipt.path("allocated"));
            var whole = amount(receipt.path("amount")).add(amount(receipt.path("chargesBorne")));
            var reversed = receipt.path("status").asText().equals("REVERSED");
            var free = reversed ? BigDecimal.ZERO : whole.subtract(used);
            if (invoices.compareTo(used) > 0
                    || used.compareTo(whole) > 0
                    || free.compareTo(amount(receipt.path("free"))) != 0) {
                offenders.add(receipt.path("id").asText() + " of " + whole + " is used for " + used + " (" + invoices
                        + " by invoices) and shows " + receipt.path("free"));
            }
        }
        offending(evidence, Service.BILLING, """
            select r.id, coalesce(sum(a.amount_minor), 0), r.allocated_minor from receipt r
            left join allocation a on a.receipt_id = r.id
            group by r.id having coalesce(sum(a.amount_minor), 0) <> r.allocated_minor\
            """, offenders);
        offending(evidence, Service.BILLING, """
            select i.id, sum(a.amount_minor), i.total_minor from allocation a join invoice i on i.id = a.invoice_id
            group by i.id having sum(a.amount_minor) > i.total_minor or sum(a.amount_minor) < 0\
            """, offenders);
        offending(evidence, Service.LICENSE, """
            select l.reseller_id, count(*), coalesce(min(a.most), %d) from license l
            left join temporary_allowance a using (reseller_id)
            where l.temporary and l.state = 'ACTIVE'
            group by 1 having count(*) > coalesce(min(a.most), %1$d)\
            """.formatted(TEMPORARY_LICENCES), offenders);
        return offenders;
    }

    private static void offending(Evidence evidence, Service service, String sql, List<String> offenders) {
        for (var row : evidence.databases().query(service, sql)) {
            offenders.add(row.getFirst() + " has " + row.get(1) + " of " + row.get(2));
        }
    }

    private static BigDecimal amount(com.fasterxml.jackson.databind.JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
