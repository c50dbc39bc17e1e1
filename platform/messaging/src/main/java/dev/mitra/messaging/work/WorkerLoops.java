package dev.mitra.messaging.work;

import dev.mitra.messaging.Worker;
import dev.mitra.messaging.Workers;
import dev.mitra.messaging.loop.Gathering;
import dev.mitra.messaging.loop.Loop;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One loop per worker, on a thread of its own: rendering never waits for signing, nor REST for either.
public final class WorkerLoops implements Workers, AutoCloseable {

    private static final Duration MOST_GATHERING = Duration.ofMillis(100);

    private final Map<String, Loop> loops = new ConcurrentHashMap<>();

    public void start(Collection<Worker> workers) {
        for (var worker : workers) {
            var gathering = new Gathering(MOST_GATHERING);
            var loop = new Loop("worker-" + worker.name(), () -> turn(worker, gathering));
            if (loops.putIfAbsent(worker.name(), loop) != null) {
                throw new IllegalStateException("two workers are called " + worker.name());
            }
            loop.start();
        }
    }

    private static Duration turn(Worker worker, Gathering gathering) throws InterruptedException {
        int done = worker.workOnce();
        if (done == 0) {
            return worker.rest();
        }
        gathering.came(done);
        gathering.sleep(); // so that the next turn finds more than one row
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
