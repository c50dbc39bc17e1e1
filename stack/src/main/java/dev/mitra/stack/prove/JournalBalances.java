package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// I3, from billing-service's journal as finance reads it, and from its lines.
final class JournalBalances implements Invariant {

    @Override
    public String id() {
        return "I3";
    }

    @Override
    public String sentence() {
        return "every journal entry sums to zero per currency";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        for (var entry : evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/journal")) {
            var sums = new TreeMap<String, BigDecimal>();
            for (var line : entry.path("lines")) {
                var debit = line.path("debit");
                var money = debit.isObject() ? debit : line.path("credit");
                var amount = new BigDecimal(money.path("amount").asText("0"));
                sums.merge(
                        money.path("currency").asText(), debit.isObject() ? amount : amount.negate(), BigDecimal::add);
            }
            if (sums.isEmpty() || sums.values().stream().anyMatch(sum -> sum.signum() != 0)) {
                offenders.add(entry.path("id").asText() + " sums to " + sums);
            }
        }
        var sql =
                "select entry_id, currency, sum(amount_minor) from journal_line group by 1, 2 having sum(amount_minor) <> 0";
        for (var row : evidence.databases().query(Service.BILLING, sql)) {
            offenders.add(row.getFirst() + " sums to " + row.get(2) + " " + row.get(1));
        }
        return offenders;
    }
}
