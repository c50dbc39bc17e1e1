package dev.mitra.stack.prove.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Ids of things that exist, the first of each kind: bad input for what nobody has would never come further than
/// to a 404.
public final class Known {

    private static final Pattern ID = Pattern.compile("\"(([a-z]{2,10})_[0-7][0-9a-hjkmnp-tv-z]{25})\"");

    /// Sessions are those of the roles that ask; a `DELETE` of a known one would send the rest of the run away.
    private static final String SESSION = "sess";

    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final int CURSORS = 30;

    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Set<String> cursors = new LinkedHashSet<>();

    /// Whatever an answer names that was not known before.
    public void learn(String json) {
        var found = ID.matcher(json);
        while (found.find()) {
            if (!found.group(2).equals(SESSION)) {
                ids.putIfAbsent(found.group(2), found.group(1));
            }
        }
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
    Optional<String> like(String example) {
        var kind = ID.matcher("\"" + example + "\"");
        return kind.matches() ? Optional.ofNullable(ids.get(kind.group(2))) : Optional.empty();
    }

    int kinds() {
        return ids.size();
    }
}
