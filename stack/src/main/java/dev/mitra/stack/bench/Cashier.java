package dev.mitra.stack.bench;

import dev.mitra.stack.people.Bank;
import dev.mitra.stack.people.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/// Pays what is waiting, as many wires in one bank file as have gathered since the file before. A bank does not send a
/// file for each wire: four come a second at most.
final class Cashier implements AutoCloseable {

    static final int FILES_PER_SECOND = 4;

    private static final int LARGEST_FILE = 50;
    private static final Duration BETWEEN_FILES = Duration.ofSeconds(1).dividedBy(FILES_PER_SECOND);

    private record Due(Wire wire, long since, CompletableFuture<Long> waited) {}

    private final Bank bank;
    private final String name;
    private final BlockingQueue<Due> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private int files;

    /// @param name makes the files' own ids unique
    Cashier(Bank bank, String name) {
        this.bank = bank;
        this.name = name;
        thread = Thread.ofVirtual().name("cashier").start(this::work);
    }

    /// Completes when billing has accepted the file, with how long the wire lay with the bank before, ns: time in
    /// which Mitra has no part.
    CompletableFuture<Long> pay(Wire wire) {
        var due = new Due(wire, System.nanoTime(), new CompletableFuture<>());
        waiting.add(due);
        return due.waited();
    }

    private void work() {
        try {
            while (true) {
                var file = new ArrayList<Due>();
                file.add(waiting.take());
                waiting.drainTo(file, LARGEST_FILE - 1);
                send(file);
                if (waiting.size() < LARGEST_FILE) {
                    Thread.sleep(BETWEEN_FILES);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(List<Due> file) {
        files++;
        var begin = System.nanoTime();
        try {
            bank.arrive(name + "-" + files, file.stream().map(Due::wire).toList());
            file.forEach(due -> due.waited().complete(begin - due.since()));
        } catch (RuntimeException e) {
            file.forEach(due -> due.waited().completeExceptionally(e));
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
