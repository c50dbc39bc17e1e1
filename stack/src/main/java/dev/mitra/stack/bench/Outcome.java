package dev.mitra.stack.bench;

import java.util.Map;

/// What a workload did, in how long, and how long its operations took, by what the figures call them.
record Outcome(long ops, double seconds, Map<String, Latencies> latencies) {}
