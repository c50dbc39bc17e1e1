package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// I7, between the five outboxes and the five inboxes: everything written was published, and each service that
/// reads a type has every event of it in its inbox. Exactly one effect is what I1, I4 and I5 judge.
final class EveryEventArrived implements Invariant {

    @Override
    public String id() {
        return "I7";
    }

    @Override
    public String sentence() {
        return "every event was published and is in the inbox of each service that reads its type";
    }

    @Override
    public List<String> offenders(Evidence evidence) {
        var offenders = new ArrayList<String>();
        Map<String, String> published = new HashMap<>();
        for (var service : Service.values()) {
            var sql = "select event_id, split_part(type, '.', 1), published_at is not null from platform.outbox";
            for (var row : evidence.databases().query(service, sql)) {
                published.put(row.getFirst(), row.get(1));
                if (!row.get(2).equals("t")) {
                    offenders.add(row.get(1) + " " + row.getFirst() + " of " + service.fullName() + " is unpublished");
                }
            }
        }
        for (var service : Service.values()) {
            offenders.addAll(missing(evidence, service, published));
        }
        return offenders;
    }

    /// A consumer reads a type when its inbox knows one event of it.
    private static List<String> missing(Evidence evidence, Service service, Map<String, String> published) {
        var offenders = new ArrayList<String>();
        Map<String, Set<String>> readBy = new HashMap<>();
        Map<String, Set<String>> seen = new HashMap<>();
        var sql = "select consumer, event_id, split_part(type, '.', 1) from platform.inbox"
                + " union select consumer, event_id, split_part(coalesce(type, ''), '.', 1) from platform.dead_letter where event_id is not null";
        for (var row : evidence.databases().query(service, sql)) {
            seen.computeIfAbsent(row.getFirst(), _ -> new java.util.HashSet<>()).add(row.get(1));
            readBy.computeIfAbsent(row.getFirst(), _ -> new java.util.HashSet<>())
                    .add(row.get(2));
        }
        for (var type : WhoReadsWhat.typesReadBy(service)) {
            if (published.containsValue(type) && readBy.values().stream().noneMatch(types -> types.contains(type))) {
                offenders.add(service.fullName() + " has read no " + type + " at all");
            }
        }
        seen.forEach((consumer, events) -> published.forEach((event, type) -> {
            if (readBy.getOrDefault(consumer, Set.of()).contains(type) && !events.contains(event)) {
                offenders.add(type + " " + event + " never reached " + consumer + " of " + service.fullName());
            }
        }));
        return offenders;
    }
}
