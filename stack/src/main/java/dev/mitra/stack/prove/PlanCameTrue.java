package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Between the plan and the orders as sales sees them: that nothing contradicts itself does not say that what was
/// planned has come about.
final class PlanCameTrue implements Invariant {

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String sentence() {
        return "each order that was paid in full is PAID and RELEASED, each that was given back RETURNED and CREDITED";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        return offenders(evidence.promises().planned(), evidence.orders());
    }

    /// @param orders by their ids
    static List<String> offenders(Map<String, Payment> planned, Map<String, JsonNode> orders) {
        var offenders = new ArrayList<String>();
        new TreeMap<>(planned).forEach((id, payment) -> {
            var came = orders.containsKey(id) ? outcome(orders.get(id)) : "gone";
            var expected = payment.outcomes();
            if (!expected.isEmpty() && !expected.contains(came)) {
                offenders.add(id + " was to be paid " + payment + " and is " + came);
            }
        });
        return offenders;
    }

    private static String outcome(JsonNode order) {
        var status = order.path("status");
        return status.path("payment").asText() + " " + status.path("release").asText();
    }
}
