package dev.mitra.account.customer.reads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Processor time of this process, of its threads by name, and of a PostgreSQL server, as Linux counts it.
///
/// @param process all threads, collector and compiler included
/// @param threads by their names without numbers; threads that ended are missing
/// @param postgres the postmaster, its processes, and those of them that ended
record ProcessorTime(Duration process, Map<String, Duration> threads, Duration postgres) {

    private static final long TICK_MILLIS = 10;

    /// @param backend any process of the server: `select pg_backend_pid()`
    static ProcessorTime now(long backend) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var beans = ManagementFactory.getThreadMXBean();
        var threads = new TreeMap<String, Duration>();
        for (var thread : beans.getThreadInfo(beans.getAllThreadIds())) {
            if (thread != null) {
                var name = thread.getThreadName().replaceAll("[0-9].*", "");
                var used = Duration.ofNanos(Math.max(0, beans.getThreadCpuTime(thread.getThreadId())));
                threads.merge(name, used, Duration::plus);
            }
        }
        return new ProcessorTime(Duration.ofNanos(system.getProcessCpuTime()), threads, postgres(backend));
    }

    private static Duration postgres(long backend) {
        long postmaster = Long.parseLong(stat(backend)[1]);
        var own = stat(postmaster);
        long ticks = Arrays.stream(own, 11, 15).mapToLong(Long::parseLong).sum();
        ticks += ProcessHandle.of(postmaster)
                .orElseThrow()
                .children()
                .mapToLong(child -> ticks(child.pid()))
                .sum();
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }

    private static long ticks(long pid) {
        try {
            return Arrays.stream(stat(pid), 11, 13).mapToLong(Long::parseLong).sum();
        } catch (UncheckedIOException ended) {
            return 0;
        }
    }

    /// The fields of /proc/pid/stat from the state on, which is the first one behind the name (proc(5)).
    private static String[] stat(long pid) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
