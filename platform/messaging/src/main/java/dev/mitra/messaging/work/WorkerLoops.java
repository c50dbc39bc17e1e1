package dev.mitra.messaging.work;

import dev.mitra.messaging.Worker;
import dev.mitra.messaging.Workers;
import dev.mitra.messaging.loop.Loop;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// One loop per worker, on a thread of its own: rendering never waits for signing, nor REST for either.
public final class WorkerLoops implements Workers, AutoCloseable {

    /// Between two turns, so that the second finds more than one row.
    private static final Duration GATHERING = Duration.ofMillis(20);

    private final Map<String, Loop> loops = new ConcurrentHashMap<>();

    public void start(Collection<Worker> workers) {
        for (var worker : workers) {
            var loop = new Loop("worker-" + worker.name(), () -> turn(worker));
            if (loops.putIfAbsent(worker.name(), loop) != null) {
                throw new IllegalStateException("two workers are called " + worker.name());
            }
            loop.start();
        }
    }

    private static Duration turn(Worker worker) throws InterruptedException {
        if (!worker.workOnce()) {
            return worker.rest();
        }
        TimeUnit.NANOSECONDS.sleep(GATHERING.toNanos()); // not a rest, which the next wake-up would end
        return Duration.ZERO;
    }

    /// At once. A worker that is not running here is woken by its own polling.
    @Override
    public void wake(String worker) {
        var loop = loops.get(worker);
        if (loop != null) {
            loop.wake();
        }
    }

    @Override
    public void close() {
        loops.values().parallelStream().forEach(Loop::close);
    }
}
