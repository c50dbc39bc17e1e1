package dev.mitra.stack.prove;

import dev.mitra.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Processor time of the stack's processes, from `/proc`; a hundredth of a second is its unit.
///
/// @param millis by the part's name
/// @param pids of whom; a part without one is no process of the stack
public record CpuTime(Map<String, Long> millis, Map<String, Long> pids) {

    public static CpuTime of(Stack stack) {
        var millis = new TreeMap<String, Long>();
        stack.running().forEach((name, process) -> {
            var sum = ofProcess(process.pid());
            for (var child : process.handle().descendants().toList()) {
                sum += ofProcess(child.pid());
            }
            millis.put(name, sum);
        });
        return new CpuTime(Map.copyOf(millis), pids(stack));
    }

    /// What of it the compilers of the JVMs have taken, which a service that runs for weeks hardly needs any more.
    public static CpuTime ofCompilers(Stack stack) {
        var millis = new TreeMap<String, Long>();
        stack.running().forEach((name, process) -> millis.put(name, ofCompilers(process.pid())));
        return new CpuTime(Map.copyOf(millis), pids(stack));
    }

    private static Map<String, Long> pids(Stack stack) {
        var pids = new TreeMap<String, Long>();
        stack.running().forEach((name, process) -> pids.put(name, process.pid()));
        return Map.copyOf(pids);
    }

    /// What was used since; a process that was started anew counts from its start.
    public CpuTime since(CpuTime before) {
        var used = new TreeMap<String, Long>();
        millis.forEach((name, now) -> {
            var same = Objects.equals(pids.get(name), before.pids().get(name));
            used.put(name, same ? Math.max(0, now - before.millis().getOrDefault(name, 0L)) : now);
        });
        return new CpuTime(used, pids);
    }

    public long sum() {
        return millis.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long ofProcess(long pid) {
        return millis(Path.of("/proc", Long.toString(pid)));
    }

    /// The threads called `C1 CompilerThread0` and `C2 CompilerThread0`, of whose names the system keeps fifteen
    /// letters.
    private static long ofCompilers(long pid) {
        try (var threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.filter(CpuTime::compiles).mapToLong(CpuTime::millis).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).contains(" CompilerThre");
        } catch (IOException e) {
            return false;
        }
    }

    /// Its own time and that of children which have ended; 0 for what has ended itself.
    private static long millis(Path process) {
        try {
            var stat = Files.readString(process.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = 0L;
            for (var i = 11; i <= 14; i++) {
                ticks += Long.parseLong(fields[i]);
            }
            return ticks * 10;
        } catch (IOException e) {
            return 0;
        }
    }
}
