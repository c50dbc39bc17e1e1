package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Looks at a service's tables between lots of requests: what was refused, all of it, leaves them as they were, already
/// at its first sending. What stands in one lot with something that was taken cannot be told from it, nor from what
/// that still brings about: it is kept, for a second sending once all is quiet.
final class Watch {

    /// The platform's own tables remember that somebody asked: keys, audit trail, what waits to be published.
    private static final String PLATFORM = "platform.";

    /// At most so many requests between two looks.
    private static final int LOT = 24;

    /// A look sums all tables, so an operation gets no more than these.
    private static final int LOOKS = 60;

    private final Service service;
    private final Function<Service, Map<String, String>> tables;
    private final Runnable quiet;
    private final Function<List<Call>, Optional<String>> culprit;
    private final List<Call> lot = new ArrayList<>();
    private final List<Call> doubtful = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private Map<String, String> before;
    private boolean settled = true;
    private int looks;

    /// @param tables what stands in a service's tables, by their names
    /// @param quiet waits until what was taken has taken effect everywhere
    /// @param culprit which of some refused requests changes something once more, in words
    Watch(
            Service service,
            Function<Service, Map<String, String>> tables,
            Runnable quiet,
            Function<List<Call>, Optional<String>> culprit) {
        this.service = service;
        this.tables = tables;
        this.quiet = quiet;
        this.culprit = culprit;
        this.before = tables.apply(service);
    }

    void refused(Call call) {
        lot.add(call);
        if (lot.size() == LOT) {
            look();
        }
    }

    /// @param afterwards what still is done before the next request, so that it is no trace of that
    void taken(Runnable afterwards) {
        doubtful.addAll(lot);
        lot.clear();
        settled = false;
        afterwards.run();
        if (looks < LOOKS) {
            before = seen();
        }
    }

    /// What was refused and left something behind, in words.
    List<String> found() {
        look();
        return List.copyOf(found);
    }

    /// What was refused, and nobody can say yet whether it left something behind.
    List<Call> doubtful() {
        return List.copyOf(doubtful);
    }

    private void look() {
        if (lot.isEmpty()) {
            return;
        }
        if (looks >= LOOKS && !settled) {
            doubtful.addAll(lot);
            lot.clear();
            return;
        }
        var after = seen();
        if (!changes(before, after).isEmpty()) {
            if (settled) {
                judge();
            } else {
                doubtful.addAll(lot);
            }
            after = seen();
        }
        before = after;
        lot.clear();
    }

    private void judge() {
        quiet.run();
        var changes = changes(before, seen());
        if (!changes.isEmpty()) {
            var all = List.copyOf(lot);
            found.add(culprit.apply(all)
                    .orElseGet(() -> "among " + all.size() + " that were refused, from \""
                            + all.getFirst().what() + "\" to \"" + all.getLast().what()
                            + "\", something changed at the first time " + changes));
        }
    }

    private Map<String, String> seen() {
        looks++;
        return tables.apply(service);
    }

    private static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        var changes = new TreeMap<>(after);
        changes.entrySet().removeAll(before.entrySet());
        changes.keySet().removeIf(table -> table.startsWith(PLATFORM));
        return changes;
    }
}
