package dev.mitra.stack.prove.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Ids of things that exist, the first of each kind: bad input for what nobody has would never come further than
/// to a 404.
public final class Known {

    private static final Pattern ID = Pattern.compile("\"(([a-z]{2,10})_[0-7][0-9a-hjkmnp-tv-z]{25})\"");

    /// Sessions are those of the roles that ask; a `DELETE` of a known one would send the rest of the run away.
    private static final String SESSION = "sess";

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    /// Whatever an answer names that was not known before.
    public void learn(String json) {
        var found = ID.matcher(json);
        while (found.find()) {
            if (!found.group(2).equals(SESSION)) {
                ids.putIfAbsent(found.group(2), found.group(1));
            }
        }
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
