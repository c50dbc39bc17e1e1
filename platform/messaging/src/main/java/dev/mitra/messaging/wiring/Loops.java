package dev.mitra.messaging.wiring;

import dev.mitra.messaging.work.WorkerLoops;
import jakarta.inject.Singleton;

/// The threads of this process.
@Singleton
class Loops {

    private final WorkerLoops workers = new WorkerLoops();

    void wakeRelay() {}

    void wakeMailWorker() {}

    void wakeWorker(String name) {
        workers.wake(name);
    }
}
