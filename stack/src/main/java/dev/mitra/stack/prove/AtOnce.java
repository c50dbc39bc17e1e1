package dev.mitra.stack.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// Several things that begin at the same moment.
final class AtOnce {

    private AtOnce() {}

    /// Answers what each has answered, in the order of the list.
    static <T> List<T> run(List<Supplier<T>> things) {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<CompletableFuture<T>>();
            for (var thing : things) {
                running.add(CompletableFuture.supplyAsync(
                        () -> {
                            awaited(begin);
                            return thing.get();
                        },
                        threads));
            }
            begin.countDown();
            return running.stream().map(AtOnce::result).toList();
        }
    }

    private static <T> T result(CompletableFuture<T> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void awaited(CountDownLatch begin) {
        try {
            begin.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
