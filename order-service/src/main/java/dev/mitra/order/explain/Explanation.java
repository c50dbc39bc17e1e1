package dev.mitra.order.explain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One step of a decision, for people and programs: which rule, from what, to what.
///
/// @param rule the id of the rule, `R4.1`
/// @param input what the rule looked at, by name, in the order of names
public record Explanation(String rule, Map<String, String> input, String result) {

    public Explanation {
        input = Collections.unmodifiableSortedMap(new TreeMap<>(input));
    }
}
