package dev.mitra.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does things at the same moment, each on a thread of its own.
public final class AtOnce {

    private AtOnce() {}

    public static <T> List<T> run(int times, Callable<T> work) throws Exception {
        return run(Collections.nCopies(times, work));
    }

    public static <T> List<T> run(List<Callable<T>> works) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(works.size())) {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
                futures.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
