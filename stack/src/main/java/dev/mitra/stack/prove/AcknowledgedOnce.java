package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// I9, from order- and license-service: what was acknowledged is there, and no key made two orders.
final class AcknowledgedOnce implements Invariant {

    @Override
    public String id() {
        return "I9";
    }

    @Override
    public String sentence() {
        return "what was acknowledged is never gone, and a repeated key never makes a second";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<>(keys(evidence.placed(), evidence.ours()));
        for (var id : evidence.promises().cancelled()) {
            released(evidence, id, "CANCELLED", offenders);
        }
        for (var id : evidence.promises().returned()) {
            released(evidence, id, "RETURNED", offenders);
        }
        for (var id : evidence.promises().temporary()) {
            var answer = evidence.staff(DemoStaff.SALES, Service.LICENSE).get("/v1/licenses/" + id);
            if (!answer.isSuccess()) {
                offenders.add(id + " was acknowledged as temporary licence and answers " + answer.status());
            }
        }
        return offenders;
    }

    /// A key that was never acknowledged may have made one order or none.
    ///
    /// @param acknowledged ids by keys
    /// @param orders all of this run, acknowledged or not
    static List<String> keys(Map<String, String> acknowledged, Collection<JsonNode> orders) {
        var offenders = new ArrayList<String>();
        var byKey = new TreeMap<String, List<String>>();
        acknowledged.keySet().forEach(key -> byKey.put(key, new ArrayList<>()));
        for (var order : orders) {
            byKey.computeIfAbsent(Evidence.key(order), _ -> new ArrayList<>())
                    .add(order.path("id").asText());
        }
        byKey.forEach((key, found) -> {
            var id = acknowledged.get(key);
            if (id == null && found.size() > 1) {
                offenders.add(key + " was never acknowledged and made " + found);
            }
            if (id != null && !found.equals(List.of(id))) {
                offenders.add(key + " was acknowledged as " + id + " and the list has " + found);
            }
        });
        return offenders;
    }

    private static void released(Evidence evidence, String id, String acknowledged, List<String> offenders) {
        var release = evidence.order(id).path("status").path("release").asText();
        if (!release.equals(acknowledged)) {
            offenders.add(id + " was acknowledged as " + acknowledged + " and is " + release);
        }
    }
}
