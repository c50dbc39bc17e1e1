package dev.mitra.stack.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Some clients that each do one operation after the other until all are done.
final class Clients {

    private Clients() {}

    /// @param operation takes its number, from 0
    /// @return how long each took
    static Latencies run(int clients, int operations, IntConsumer operation) {
        var latencies = new Latencies();
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, clients)
                    .mapToObj(_ -> CompletableFuture.runAsync(
                            () -> {
                                for (int i = next.getAndIncrement(); i < operations; i = next.getAndIncrement()) {
                                    var begin = System.nanoTime();
                                    operation.accept(i);
                                    latencies.add(System.nanoTime() - begin);
                                }
                            },
                            threads))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
        return latencies;
    }

    static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
