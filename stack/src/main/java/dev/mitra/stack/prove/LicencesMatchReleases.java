package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// I1, from order- and license-service's APIs, and from license-service's table. Nobody holds an order or revokes a
/// licence in a proof, so that of its own orders each that is released has all its licences. Of other orders on the
/// same stack, whose licences may have been replaced or revoked, it is judged that none stands without a release.
final class LicencesMatchReleases implements Invariant {

    /// What license-service has of an order.
    ///
    /// @param bySku all that are not temporary, in whatever state
    /// @param standing those of them that are neither superseded nor revoked
    record Kept(Map<String, Integer> bySku, int standing) {

        static final Kept NOTHING = new Kept(Map.of(), 0);

        Kept and(String sku, int count, boolean stands) {
            var more = new TreeMap<>(bySku);
            more.merge(sku, count, Integer::sum);
            return new Kept(more, standing + (stands ? count : 0));
        }
    }

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
        var offenders = new ArrayList<String>();
        var orders = evidence.orders();
        var bounced = bounced(evidence);
        var stored = stored(evidence);
        var shown = shown(evidence);
        var ours = evidence.ours();
        for (var order : ours) {
            var id = order.path("id").asText();
            if (!bounced.contains(Evidence.uuid(id))) {
                offenders.addAll(undelivered(order));
            }
            offenders.addAll(judged(order, shown.getOrDefault(id, Kept.NOTHING), "shows"));
            offenders.addAll(judged(order, stored.getOrDefault(Evidence.uuid(id), Kept.NOTHING), "keeps"));
        }
        var ids = ours.stream().map(order -> order.path("id").asText()).collect(Collectors.toSet());
        orders.forEach((id, order) -> {
            if (!ids.contains(id) && !isReleased(order)) {
                offenders.addAll(standing(order, stored.getOrDefault(Evidence.uuid(id), Kept.NOTHING), "keeps"));
            }
        });
        offenders.addAll(orphans(orders.keySet(), stored.keySet()));
        return offenders;
    }

    static List<String> undelivered(JsonNode order) {
        var fulfilment = order.path("status").path("fulfilment").asText();
        var id = order.path("id").asText();
        if (isReleased(order) && !fulfilment.equals("DELIVERED")) {
            return List.of(id + " is released, all is quiet, and it is " + fulfilment);
        }
        boolean returned = order.path("status").path("release").asText().equals("RETURNED");
        return returned && !fulfilment.equals("REVOKED")
                ? List.of(id + " was given back, all is quiet, and it is " + fulfilment)
                : List.of();
    }

    /// @param verb what license-service does with what it has: it shows or keeps it
    static List<String> judged(JsonNode order, Kept kept, String verb) {
        if (!isReleased(order)) {
            return standing(order, kept, verb);
        }
        var expected = new TreeMap<String, Integer>();
        for (var line : order.path("lines")) {
            expected.merge(line.path("sku").asText(), line.path("quantity").asInt(), Integer::sum);
        }
        var whole = expected.values().stream().mapToInt(Integer::intValue).sum();
        return kept.bySku().equals(expected) && kept.standing() == whole
                ? List.of()
                : List.of(order.path("id").asText() + " should have " + expected + " and license-service " + verb + " "
                        + kept.bySku() + ", " + kept.standing() + " in force");
    }

    /// Of what was given back the licences are there and revoked; else there never were any.
    static List<String> standing(JsonNode order, Kept kept, String verb) {
        var release = order.path("status").path("release").asText();
        boolean none =
                release.equals("RETURNED") ? kept.standing() == 0 : kept.bySku().isEmpty();
        return none
                ? List.of()
                : List.of(order.path("id").asText() + " is " + release + " and license-service " + verb + " "
                        + kept.bySku() + ", " + kept.standing() + " in force");
    }

    /// @param orders ids as the API writes them
    /// @param licensed ids as the database writes them
    static List<String> orphans(Set<String> orders, Collection<String> licensed) {
        var known = orders.stream().map(Evidence::uuid).collect(Collectors.toSet());
        return licensed.stream()
                .filter(id -> !known.contains(id))
                .map(id -> id + " has licences and is no order")
                .toList();
    }

    private static boolean isReleased(JsonNode order) {
        return order.path("status").path("release").asText().equals("RELEASED");
    }

    /// Orders whose licence mail the server refused.
    private static Set<String> bounced(Evidence evidence) {
        var sql = "select correlation_id from platform.mail where kind = 'LICENSE' and state = 'BOUNCED'";
        return evidence.databases().query(Service.LICENSE, sql).stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());
    }

    private static Map<String, Kept> stored(Evidence evidence) {
        var stored = new TreeMap<String, Kept>();
        var sql = "select order_id, sku, state in ('ACTIVE', 'SUSPENDED'), count(*) from license"
                + " where not temporary group by 1, 2, 3";
        for (var row : evidence.databases().query(Service.LICENSE, sql)) {
            var count = Integer.parseInt(row.get(3));
            stored.merge(
                    row.getFirst(),
                    Kept.NOTHING.and(row.get(1), count, row.get(2).equals("t")),
                    (before, _) -> before.and(row.get(1), count, row.get(2).equals("t")));
        }
        return stored;
    }

    private static Map<String, Kept> shown(Evidence evidence) {
        var shown = new TreeMap<String, Kept>();
        for (var licence : evidence.all(DemoStaff.SALES, Service.LICENSE, "/v1/licenses")) {
            if (!licence.path("kind").asText().equals("TEMPORARY")) {
                var sku = licence.path("sku").asText();
                boolean stands = Set.of("ACTIVE", "SUSPENDED")
                        .contains(licence.path("status").asText());
                var order = licence.path("orderId").asText();
                shown.put(order, shown.getOrDefault(order, Kept.NOTHING).and(sku, 1, stands));
            }
        }
        return shown;
    }
}
