package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// I1, from order- and license-service's APIs, and from license-service's table.
final class LicencesMatchReleases implements Invariant {

    private static final Set<String> NOT_FULFILLED = Set.of("HELD", "REVOKED");

    @Override
    public String id() {
        return "I1";
    }

    @Override
    public String sentence() {
        return "a released order has exactly its quantity of licences per line and is delivered, any other has none";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var stored = stored(evidence);
        var bounced = bounced(evidence);
        return evidence.placed().values().parallelStream()
                .flatMap(id -> {
                    var uuid = Evidence.uuid(id);
                    return judged(evidence, id, stored.getOrDefault(uuid, Map.of()), bounced.contains(uuid)).stream();
                })
                .toList();
    }

    private static List<String> judged(Evidence evidence, String id, Map<String, Integer> kept, boolean bounced) {
        var offenders = new ArrayList<String>();
        var expected = expected(evidence.order(id));
        var seen = new TreeMap<String, Integer>();
        for (var licence : evidence.all(DemoStaff.SALES, Service.LICENSE, "/v1/licenses?orderId=" + id)) {
            if (!licence.path("kind").asText().equals("TEMPORARY")) {
                seen.merge(licence.path("sku").asText(), 1, Integer::sum);
            }
        }
        var fulfilment = evidence.order(id).path("status").path("fulfilment").asText();
        if (!expected.isEmpty() && !fulfilment.equals("DELIVERED") && !bounced) {
            offenders.add(id + " is released, all is quiet, and it is " + fulfilment);
        }
        if (!seen.equals(expected)) {
            offenders.add(id + " should have " + expected + " and license-service shows " + seen);
        }
        if (!kept.equals(expected)) {
            offenders.add(id + " should have " + expected + " and license-service keeps " + kept);
        }
        return offenders;
    }

    private static Map<String, Integer> expected(JsonNode order) {
        var expected = new TreeMap<String, Integer>();
        var status = order.path("status");
        if (status.path("release").asText().equals("RELEASED")
                && !NOT_FULFILLED.contains(status.path("fulfilment").asText())) {
            for (var line : order.path("lines")) {
                expected.merge(line.path("sku").asText(), line.path("quantity").asInt(), Integer::sum);
            }
        }
        return expected;
    }

    /// Orders whose licence mail the server refused.
    private static Set<String> bounced(Evidence evidence) {
        var sql = "select correlation_id from platform.mail where kind = 'LICENSE' and state = 'BOUNCED'";
        return evidence.databases().query(Service.LICENSE, sql).stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<String, Integer>> stored(Evidence evidence) {
        var stored = new TreeMap<String, Map<String, Integer>>();
        var sql = "select order_id, sku, count(*) from license where not temporary group by 1, 2";
        for (var row : evidence.databases().query(Service.LICENSE, sql)) {
            stored.computeIfAbsent(row.getFirst(), _ -> new TreeMap<>()).put(row.get(1), Integer.parseInt(row.get(2)));
        }
        return stored;
    }
}
