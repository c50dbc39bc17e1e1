package dev.mitra.testkit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The SQL that a service sends while a test listens. A service's tests feed it from Hibernate, by a bean that
/// is a `StatementInspector`.
public final class SeenStatements {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static volatile boolean listening;

    private SeenStatements() {}

    /// @param sql with `?` for its parameters
    public static void note(String sql) {
        if (listening) {
            SEEN.add(sql);
        }
    }

    /// What is sent while this runs, each statement once.
    static List<String> during(Runnable work) {
        SEEN.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return SEEN.stream().sorted().toList();
    }
}
