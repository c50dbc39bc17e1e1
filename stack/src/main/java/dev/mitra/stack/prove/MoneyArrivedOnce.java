package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import dev.mitra.stack.people.Wire;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What bank files brought that were acknowledged, and what was given back, as finance reads it.
final class MoneyArrivedOnce implements Invariant {

    @Override
    public String id() {
        return "money";
    }

    @Override
    public String sentence() {
        return "each wire of an acknowledged bank file is one receipt of its amount, each acknowledged refund one refund";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        var promises = evidence.promises();
        var receipts = evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/receipts");
        offenders.addAll(arrived(promises.wires(), receipts));
        var refunds = evidence.all(DemoStaff.FINANCE, Service.BILLING, "/v1/refunds");
        offenders.addAll(wentBack(promises.refunds(), refunds));
        return offenders;
    }

    /// @param wires by the bank's references
    static List<String> arrived(Map<String, Wire> wires, List<JsonNode> receipts) {
        Map<String, List<JsonNode>> booked = receipts.stream()
                .collect(Collectors.groupingBy(
                        receipt -> receipt.path("bankReference").asText()));
        var offenders = new ArrayList<String>();
        new TreeMap<>(wires).forEach((reference, wire) -> {
            var amounts = booked.getOrDefault(reference, List.of()).stream()
                    .map(receipt -> receipt.path("amount"))
                    .toList();
            if (amounts.size() != 1
                    || !amounts.getFirst().path("currency").asText().equals(wire.currency())
                    || amount(amounts.getFirst()).compareTo(new BigDecimal(wire.amount())) != 0) {
                offenders.add(reference + " was acknowledged as " + wire.amount() + " " + wire.currency()
                        + " and the receipts have " + amounts);
            }
        });
        return offenders;
    }

    /// @param acknowledged amounts by the refunds' ids
    static List<String> wentBack(Map<String, String> acknowledged, List<JsonNode> refunds) {
        var offenders = new ArrayList<String>();
        var words = new TreeMap<String, Integer>();
        refunds.forEach(refund -> words.merge(refund.path("words").asText(), 1, Integer::sum));
        new TreeMap<>(acknowledged).forEach((id, amount) -> {
            var found = refunds.stream()
                    .filter(refund -> refund.path("id").asText().equals(id))
                    .toList();
            if (found.size() != 1
                    || amount(found.getFirst().path("amount")).compareTo(new BigDecimal(amount)) != 0
                    || words.getOrDefault(found.getFirst().path("words").asText(), 0) != 1) {
                offenders.add(id + " was acknowledged as a refund of " + amount + " and the list has " + found);
            }
        });
        return offenders;
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText("0"));
    }
}
