package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Finds what leaves something behind in a service's tables although it is refused.
///
/// @param tables what stands in a service's tables, by their names
/// @param refused sends calls once more and answers those that are refused again
record Traces(Function<Service, Map<String, String>> tables, UnaryOperator<List<Call>> refused) {

    private record Repeated(List<Call> refused, Map<String, String> changes) {}

    /// In words; empty when the tables are as they were. What a service does by itself between two looks is seen once
    /// and then no more.
    Optional<String> left(Service service, List<Call> calls) {
        var repeated = repeated(service, calls);
        if (repeated.changes().isEmpty()) {
            return Optional.empty();
        }
        if (repeated.refused().size() < calls.size()) {
            // what is taken at the second time may change what it likes
            return left(service, repeated.refused());
        }
        if (calls.size() == 1) {
            var again = repeated(service, calls);
            return again.changes().isEmpty() || again.refused().isEmpty()
                    ? Optional.empty()
                    : Optional.of(calls.getFirst().what() + ": was refused and changed " + again.changes());
        }
        var half = calls.size() / 2;
        return left(service, calls.subList(0, half)).or(() -> left(service, calls.subList(half, calls.size())));
    }

    private Repeated repeated(Service service, List<Call> calls) {
        if (calls.isEmpty()) {
            return new Repeated(calls, Map.of());
        }
        var before = tables.apply(service);
        var still = refused.apply(calls);
        var changes = new TreeMap<>(tables.apply(service));
        changes.entrySet().removeAll(before.entrySet());
        return new Repeated(still, changes);
    }
}
