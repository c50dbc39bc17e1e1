package dev.mitra.messaging.wiring;

import dev.mitra.messaging.Workers;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// [Workers] that are woken when the current JTA transaction has committed.
@Singleton
class TransactionalWorkers implements Workers {

    private final CurrentTransaction transaction;
    private final Loops loops;
    private final Map<String, Runnable> wakeUps = new ConcurrentHashMap<>();

    TransactionalWorkers(CurrentTransaction transaction, Loops loops) {
        this.transaction = transaction;
        this.loops = loops;
    }

    @Override
    public void wake(String worker) {
        var wakeUp = wakeUps.computeIfAbsent(worker, name -> () -> loops.wakeWorker(name));
        if (transaction.isActive()) {
            transaction.afterCommit(wakeUp);
        } else {
            wakeUp.run();
        }
    }
}
