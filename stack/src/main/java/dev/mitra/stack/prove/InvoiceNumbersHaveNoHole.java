package dev.mitra.stack.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// I6, from the invoices as finance reads them; and every acknowledged order has one.
final class InvoiceNumbersHaveNoHole implements Invariant {

    @Override
    public String id() {
        return "I6";
    }

    @Override
    public String sentence() {
        return "invoice numbers run from 1 without a hole, and every order has its invoice";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        Map<String, TreeSet<Integer>> years = new TreeMap<>();
        var invoiced = new TreeSet<String>();
        for (var invoice : evidence.bills()) {
            var number = invoice.path("number").asText();
            invoiced.add(invoice.path("orderId").asText());
            var dash = number.lastIndexOf('-');
            var sequence = Integer.parseInt(number.substring(dash + 1));
            if (!years.computeIfAbsent(number.substring(0, dash), _ -> new TreeSet<>())
                    .add(sequence)) {
                offenders.add(number + " was given twice");
            }
        }
        years.forEach((year, numbers) -> IntStream.range(1, numbers.last())
                .filter(number -> !numbers.contains(number))
                .forEach(number -> offenders.add(year + " has no " + number)));
        evidence.placed().values().stream()
                .filter(id -> !invoiced.contains(id))
                .forEach(id -> offenders.add(id + " has no invoice"));
        return offenders;
    }
}
