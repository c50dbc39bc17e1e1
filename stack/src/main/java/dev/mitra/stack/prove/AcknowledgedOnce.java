package dev.mitra.stack.prove;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
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
        var offenders = new ArrayList<String>();
        var byKey = new TreeMap<String, List<String>>();
        for (var item : evidence.all(DemoStaff.SALES, Service.ORDER, "/v1/orders")) {
            byKey.computeIfAbsent(item.path("purchaseOrderNumber").asText(), _ -> new ArrayList<>())
                    .add(item.path("id").asText());
        }
        evidence.placed().forEach((key, id) -> {
            var found = byKey.getOrDefault(key, List.of());
            if (!found.equals(List.of(id))) {
                offenders.add(key + " was acknowledged as " + id + " and the list has " + found);
            }
        });
        for (var id : evidence.promises().cancelled()) {
            var release = evidence.order(id).path("status").path("release").asText();
            if (!release.equals("CANCELLED")) {
                offenders.add(id + " was acknowledged as cancelled and is " + release);
            }
        }
        for (var id : evidence.promises().temporary()) {
            var answer = evidence.staff(DemoStaff.SALES, Service.LICENSE).get("/v1/licenses/" + id);
            if (!answer.isSuccess()) {
                offenders.add(id + " was acknowledged as temporary licence and answers " + answer.status());
            }
        }
        return offenders;
    }
}
