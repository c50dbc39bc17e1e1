package dev.mitra.billing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// What work costs: processor time of this JVM and of its PostgreSQL, and memory. Each line is printed and
/// written at once, so that a run that breaks off has told what it knew.
final class Figures {

    private static final double TICKS = 100;

    private final Path file;
    private final ProcessHandle database;

    private Figures(Path file, ProcessHandle database) {
        this.file = file;
        this.database = database;
    }

    /// @param backend process of a session of the database
    static Figures into(Path file, long backend) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        var server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        return new Figures(file, server);
    }

    void measure(String what, int items, Callable<Void> work) throws Exception {
        long jvm = jvm();
        double postgres = postgres();
        long begin = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - begin) / 1e9;
        tell("%s: %.1f s; per item %.2f ms of processor in the service, %.2f ms in PostgreSQL; %s"
                .formatted(
                        what, seconds, (jvm() - jvm) / 1e6 / items, (postgres() - postgres) * 1e3 / items, memory()));
    }

    void tell(String line) {
        IO.println(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static long jvm() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    // Of sessions that have ended, the server keeps the sum.
    private double postgres() {
        return Stream.concat(ticks(database, 13, 16), database.children().flatMap(child -> ticks(child, 13, 14)))
                        .mapToLong(Long::longValue)
                        .sum()
                / TICKS;
    }

    // proc(5), `stat`: utime, stime, cutime, cstime, counted from nought
    private static Stream<Long> ticks(ProcessHandle process, int from, int to) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // the name before may hold blanks
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Arrays.stream(fields, from - 2, to - 1).map(Long::valueOf);
        } catch (IOException endedMeanwhile) {
            return Stream.of();
        }
    }

    private static String memory() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return "%d MB of heap in use, %d MB taken, %s resident"
                .formatted(heap.getUsed() >> 20, heap.getCommitted() >> 20, resident());
    }

    private static String resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                    .findFirst()
                    .orElse("?");
        } catch (IOException otherSystem) {
            return "?";
        }
    }
}
