package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What exists, some of each kind: bad input for what nobody has would never come further than to a 404.
final class Known {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("\"(([a-z]{2,10})_[0-7][0-9a-hjkmnp-tv-z]{25})\"");

    /// Sessions are those of the roles that ask; a `DELETE` of a known one would send the rest of the run away.
    private static final String SESSION = "sess";

    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int CURSORS = 30;

    /// Of each kind and place: one may be in a state in which nothing may be done with it.
    private static final int EACH = 20;

    private final Map<String, Deque<String>> ids = new ConcurrentHashMap<>();
    private final Map<String, Deque<JsonNode>> places = new ConcurrentHashMap<>();
    private final Set<String> cursors = new LinkedHashSet<>();

    /// Whatever an answer names that was not known before.
    void learn(String json) {
        ids(json)
                .forEach((kind, found) -> found.forEach(id -> {
                    var known = ids.computeIfAbsent(kind, _ -> new ConcurrentLinkedDeque<>());
                    if (known.size() < EACH && !known.contains(id)) {
                        known.addLast(id);
                    }
                }));
    }

    /// The same, and what stands at this place: the rows of a list, or the one thing.
    void learn(String place, String json) {
        learn(json);
        var known = places.computeIfAbsent(place, _ -> new ConcurrentLinkedDeque<>());
        for (var row : rows(json)) {
            if (known.size() < EACH && !known.contains(row)) {
                known.addLast(row);
            }
        }
    }

    /// The same, of what was asked for and is there.
    void learnFrom(Call call, Call.Answer answer) {
        if (answer.status() == 200 || answer.status() == 201) {
            learn(call.place(), answer.text());
        }
    }

    /// The same, and it comes before all others: it was made for what is asked next.
    void learnFirst(String place, String json) {
        learn(place, json);
        ids(json).forEach((kind, found) -> {
            var known = ids.computeIfAbsent(kind, _ -> new ConcurrentLinkedDeque<>());
            found.forEach(known::remove);
            found.reversed().forEach(known::addFirst);
        });
        var known = places.computeIfAbsent(place, _ -> new ConcurrentLinkedDeque<>());
        for (var row : rows(json).reversed()) {
            known.remove(row);
            known.addFirst(row);
        }
    }

    /// What stands below such a place: each service has things of its own there.
    void forget(String start) {
        places.keySet().removeIf(place -> place.startsWith(start));
    }

    /// The cursor of a page that is not the last one.
    void learnCursor(String json) {
        var found = CURSOR.matcher(json);
        if (found.find() && cursors.size() < CURSORS) {
            cursors.add(found.group(1));
        }
    }

    /// Of all lists: each is nonsense to every other.
    List<String> cursors() {
        return List.copyOf(cursors);
    }

    /// One of the same kind as the example `ord_01h455vb4pex5vsknk084sn02q`.
    ///
    /// @param turn 0 for the first, and so on; after the last comes the first again
    Optional<String> like(String example, int turn) {
        var kind = ID.matcher("\"" + example + "\"");
        return kind.matches() ? at(ids.get(kind.group(2)), turn) : Optional.empty();
    }

    /// What a thing at this place calls so, as the `sku` of a product at `/v1/products`.
    Optional<String> member(String place, String name, int turn) {
        return at(places.get(place), turn).flatMap(thing -> text(thing, name));
    }

    int kinds() {
        return ids.size();
    }

    private static <T> Optional<T> at(@Nullable Deque<T> known, int turn) {
        if (known == null || known.isEmpty()) {
            return Optional.empty();
        }
        var all = List.copyOf(known);
        return Optional.of(all.get(turn % all.size()));
    }

    /// Its own member, or one inside whose name is the same.
    private static Optional<String> text(JsonNode thing, String name) {
        var own = thing.path(name);
        var found = own.isMissingNode() ? thing.findPath(name) : own;
        return found.isValueNode() && !found.isNull() ? Optional.of(found.asText()) : Optional.empty();
    }

    private static Map<String, List<String>> ids(String json) {
        Map<String, List<String>> all = new TreeMap<>();
        var found = ID.matcher(json);
        while (found.find()) {
            if (!found.group(2).equals(SESSION)) {
                var kind = all.computeIfAbsent(found.group(2), _ -> new ArrayList<>());
                if (!kind.contains(found.group(1))) {
                    kind.add(found.group(1));
                }
            }
        }
        return all;
    }

    private static List<JsonNode> rows(String json) {
        var rows = new ArrayList<JsonNode>();
        try {
            var whole = JSON.readTree(json);
            if (whole == null) {
                return rows;
            }
            var list = whole.isArray()
                    ? whole
                    : whole.valueStream().filter(JsonNode::isArray).findFirst().orElse(whole);
            if (whole.isObject() && !whole.has("nextCursor") && whole.has("id")) {
                rows.add(whole);
            } else if (list.isArray()) {
                list.forEach(rows::add);
            } else {
                rows.add(whole);
            }
        } catch (IOException notJson) {
            System.getLogger(Known.class.getName()).log(System.Logger.Level.DEBUG, "no JSON", notJson);
        }
        return rows;
    }
}
