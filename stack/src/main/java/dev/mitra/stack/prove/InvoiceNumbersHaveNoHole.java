package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// I6, from the invoices as finance reads them and from the counters in the database, without which a hole at the end
/// would not be seen; and every order has its invoice.
final class InvoiceNumbersHaveNoHole implements Invariant {

    @Override
    public String id() {
        return "I6";
    }

    @Override
    public String sentence() {
        return "invoice numbers run from 1 to the counter without a hole, and every order has its invoice";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var bills = evidence.bills();
        var offenders = new ArrayList<>(numbers(
                bills,
                numbers(evidence, """
            select kind, year, max(last) from document_counter where kind in ('INVOICE', 'DEBIT_NOTE') group by 1, 2\
            """),
                numbers(evidence, "select kind, year, sequence from lost_number where kind <> 'CREDIT_NOTE'")));
        var invoiced = new TreeSet<String>();
        bills.forEach(bill -> invoiced.add(bill.path("orderId").asText()));
        evidence.ourIds().stream()
                .filter(id -> !invoiced.contains(id))
                .forEach(id -> offenders.add(id + " has no invoice"));
        return offenders;
    }

    /// @param last the counters, by what stands before the number
    /// @param lost numbers whose documents a database lost that was restored to an earlier moment
    static List<String> numbers(
            Collection<JsonNode> bills, Map<String, Set<Integer>> last, Map<String, Set<Integer>> lost) {
        var offenders = new ArrayList<String>();
        Map<String, TreeSet<Integer>> years = new TreeMap<>();
        last.keySet().forEach(year -> years.put(year, new TreeSet<>()));
        for (var bill : bills) {
            var number = bill.path("number").asText();
            var dash = number.lastIndexOf('-');
            var sequence = Integer.parseInt(number.substring(dash + 1));
            if (!years.computeIfAbsent(number.substring(0, dash), _ -> new TreeSet<>())
                    .add(sequence)) {
                offenders.add(number + " was given twice");
            }
        }
        years.forEach((year, numbers) -> {
            numbers.addAll(lost.getOrDefault(year, Set.of()));
            var counter = last.getOrDefault(year, Set.of()).stream().findFirst().orElse(0);
            var most = Math.max(counter, numbers.isEmpty() ? 0 : numbers.last());
            IntStream.rangeClosed(1, most)
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> offenders.add(year + " has no " + number));
            if (most > counter) {
                offenders.add(year + " has a " + most + ", and its counter stands at " + counter);
            }
        });
        return offenders;
    }

    /// By what stands before the number in a document: `INV-2026`.
    private static Map<String, Set<Integer>> numbers(Evidence evidence, String sql) {
        var numbers = new TreeMap<String, Set<Integer>>();
        for (var row : evidence.databases().query(Service.BILLING, sql)) {
            var prefix = row.getFirst().equals("INVOICE") ? "INV-" : "DN-";
            numbers.computeIfAbsent(prefix + row.get(1), _ -> new TreeSet<>()).add(Integer.parseInt(row.get(2)));
        }
        return numbers;
    }
}
