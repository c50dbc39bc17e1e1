package dev.mitra.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The SQL that a service sends while a test listens. A service's tests feed it from Hibernate, by a bean that
/// is a `StatementInspector`.
public final class SeenStatements {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Set<String> LATEST = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<List<String>> OF_THIS_THREAD = new ThreadLocal<>();
    private static volatile boolean listening;
    private static volatile @Nullable Thread listener;

    private SeenStatements() {}

    /// @param sql with `?` for its parameters
    public static void note(String sql) {
        if (listening && isAsked()) {
            SEEN.add(sql);
            LATEST.add(sql);
        }
        var ofThisThread = OF_THIS_THREAD.get();
        if (ofThisThread != null) {
            ofThisThread.add(sql);
        }
    }

    /// The same database, whose statements are noted: for what sends them without Hibernate.
    public static DataSource heard(DataSource dataSource) {
        return proxy(DataSource.class, dataSource, SeenStatements::connection);
    }

    private static Object connection(Object made) {
        return made instanceof Connection connection ? proxy(Connection.class, connection, any -> any) : made;
    }

    private static <T> T proxy(Class<T> type, T heard, UnaryOperator<Object> made) {
        return type.cast(Proxy.newProxyInstance(
                SeenStatements.class.getClassLoader(), new Class<?>[] {type}, (_, method, given) -> {
                    if (method.getName().equals("prepareStatement")) {
                        note((String) given[0]);
                    }
                    try {
                        var result = method.invoke(heard, given);
                        return result == null ? null : made.apply(result);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
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

    /// Whether a request or the test itself sends it: what loops and jobs do at the same time is another matter.
    private static boolean isAsked() {
        var thread = Thread.currentThread();
        return thread.equals(listener) || thread.isVirtual() || thread.getName().startsWith("executor-thread");
    }

    /// What is sent while this runs by it and by the requests that it makes, each statement once.
    static List<String> during(Runnable work) {
        SEEN.clear();
        listener = Thread.currentThread();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return SEEN.stream().sorted().toList();
    }

    /// What [#during] has seen since this was last asked for.
    static Set<String> sinceLast() {
        var latest = Set.copyOf(LATEST);
        LATEST.clear();
        return latest;
    }
}
