package dev.mitra.stack.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.prove.CpuTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The line that one workload prints. Latencies are milliseconds, memory megabytes, processor time milliseconds
/// per operation and process.
///
/// @param ops what was done: orders, reads, statements, entries
/// @param compilers what of the processor time the compilers took, ms
/// @param compiler how far the services' JVMs compile
/// @param history how many copied orders stood in the databases
/// @param commits one-row commits a second at eight clients, taken right after
/// @param signature processor time of one signature, taken right after
record Figures(
        String workload,
        int clients,
        long ops,
        double seconds,
        Map<String, Latencies> latencies,
        CpuTime cpu,
        long compilers,
        String compiler,
        int history,
        Map<String, Long> memory,
        long commits,
        double signature) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String line() {
        var line = new LinkedHashMap<String, Object>();
        line.put("workload", workload);
        line.put("clients", clients);
        line.put("ops", ops);
        line.put("seconds", rounded(seconds));
        line.put("opsPerSecond", rounded(ops / seconds));
        latencies.forEach((what, taken) -> {
            line.put(what + "P50", rounded(taken.percentile(0.50)));
            line.put(what + "P95", rounded(taken.percentile(0.95)));
            line.put(what + "P99", rounded(taken.percentile(0.99)));
        });
        var each = new TreeMap<String, Double>();
        cpu.millis().forEach((process, millis) -> each.put(process, rounded(millis / (double) ops)));
        line.put("cpuMsPerOp", rounded(cpu.sum() / (double) ops));
        line.put("cpuMsPerOpByProcess", each);
        line.put("cpuMsPerOpCompilers", rounded(compilers / (double) ops));
        line.put("compiler", compiler);
        line.put("history", history);
        line.put("memoryMb", memory.values().stream().mapToLong(Long::longValue).sum());
        line.put("memoryMbByProcess", memory);
        line.put("controlCommitsPerSecond", commits);
        line.put("controlSignatureMs", rounded(signature));
        return written(line);
    }

    private static String written(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
