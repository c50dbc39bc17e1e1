package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The SQL that a service sends while a test listens. A service's tests feed it from Hibernate, by a bean that
/// is a `StatementInspector`.
public final class SeenStatements {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<List<String>> OF_THIS_THREAD = new ThreadLocal<>();
    private static volatile boolean listening;

    private SeenStatements() {}

    /// @param sql with `?` for its parameters
    public static void note(String sql) {
        if (listening) {
            SEEN.add(sql);
        }
        var ofThisThread = OF_THIS_THREAD.get();
        if (ofThisThread != null) {
            ofThisThread.add(sql);
        }
    }

    /// What this thread sends while this runs: in order, each statement as often as it is sent. Two callers who
    /// must not be told apart cause the same.
    public static List<String> onThisThread(Runnable work) {
        var seen = new ArrayList<String>();
        OF_THIS_THREAD.set(seen);
        try {
            work.run();
        } finally {
            OF_THIS_THREAD.remove();
        }
        return seen;
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
