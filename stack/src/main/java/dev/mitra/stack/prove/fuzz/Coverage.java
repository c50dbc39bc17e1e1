package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What was not tried, which is no proof of anything: operations that never took what was as it should be, roles for
/// which nobody could log in, requests that were left out.
final class Coverage {

    private final Map<String, String> reasons;
    private final Map<String, String> closed = new TreeMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /// @param reasons why an operation may stay closed, by how it is shown
    Coverage(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /// Those in `unreached.json`.
    static Map<String, String> reasons() {
        try (var file = Coverage.class.getResourceAsStream("unreached.json")) {
            var reasons = new LinkedHashMap<String, String>();
            new ObjectMapper()
                    .readTree(file)
                    .properties()
                    .forEach(each -> reasons.put(each.getKey(), each.getValue().asText()));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param tokens of those who could log in before this operation
    void called(Operation operation, Map<String, String> tokens) {
        for (var role : People.ROLES) {
            if (!tokens.containsKey(role)) {
                absent.add(operation.service().shortName() + ": nobody could log in as " + role);
            }
        }
    }

    void done(Operation operation, Tally tally) {
        if (tally.hasReached()) {
            open.add(operation.shown());
        } else {
            closed.put(operation.shown(), tally.refusal());
        }
        if (tally.howManyLeftOut() > 0) {
            leftOut.put(operation.shown(), tally.howManyLeftOut());
        }
    }

    /// What stayed untried without a reason.
    List<String> offences() {
        var offences = new ArrayList<>(absent);
        closed.forEach((operation, refusal) -> {
            if (!reasons.containsKey(operation)) {
                offences.add(operation + ": never took what is as it should be (" + refusal
                        + "), and nothing says why it may stay so");
            }
        });
        return offences;
    }

    /// For people: how far it came.
    List<String> told() {
        var told = new ArrayList<String>();
        told.add(open.size() + " operations took what was as it should be, " + closed.size() + " did not");
        closed.forEach((operation, refusal) -> told.add(
                "  not " + operation + " (" + refusal + "): " + reasons.getOrDefault(operation, "nothing says why")));
        open.stream()
                .filter(reasons::containsKey)
                .forEach(operation -> told.add("  " + operation + " took it, although it need not"));
        leftOut.forEach((operation, count) -> told.add("  " + count + " requests left out, slow: " + operation));
        return told;
    }
}
