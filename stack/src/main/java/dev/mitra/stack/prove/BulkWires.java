package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.people.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Orders whose payers wait until there are several, and pay them by one wire.
final class BulkWires {

    private static final int SEVERAL = 3;

    private final Map<String, List<JsonNode>> waiting = new TreeMap<>();

    /// The wire for this order and those that waited; nothing while they are too few.
    ///
    /// @param order with its invoice
    synchronized List<Wire> with(String payer, JsonNode order, LocalDate on) {
        var currency = order.path("invoice").path("total").path("currency").asText();
        var orders = waiting.computeIfAbsent(payer + " " + currency, _ -> new ArrayList<>());
        orders.add(order);
        if (orders.size() < SEVERAL) {
            return List.of();
        }
        var wire = together(orders, on);
        orders.clear();
        return List.of(wire);
    }

    /// For those that wait in vain for others.
    synchronized List<Wire> rest(LocalDate on) {
        var wires = waiting.values().stream()
                .filter(orders -> !orders.isEmpty())
                .map(orders -> together(orders, on))
                .toList();
        waiting.clear();
        return wires;
    }

    private static Wire together(List<JsonNode> orders, LocalDate on) {
        var each = orders.stream()
                .map(order -> Wire.paying(
                        order, on, "Payer of " + order.path("number").asText()))
                .toList();
        var sum = each.stream().map(wire -> new BigDecimal(wire.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var first = each.getFirst();
        return new Wire(
                first.bankReference() + "-OF-" + each.size(),
                sum.toPlainString(),
                first.currency(),
                on,
                first.payer(),
                String.join(" ", each.stream().map(Wire::remittance).toList()));
    }
}
