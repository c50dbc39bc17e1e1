package dev.mitra.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Resident memory of the stack's processes, each with all that it has started.
public final class Memory {

    private Memory() {}

    /// In megabytes, by the name of the part.
    public static Map<String, Long> megabytes(Stack stack) {
        var megabytes = new TreeMap<String, Long>();
        stack.running().forEach((name, process) -> megabytes.put(name, kilobytes(process.pid()) / 1024));
        return megabytes;
    }

    /// 0 where the system does not tell.
    static long kilobytes(long pid) {
        var sum = resident(pid);
        for (var child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()) {
            sum += resident(child.pid());
        }
        return sum;
    }

    /// Proportional, so that memory that PostgreSQL's processes share counts once.
    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
