package dev.mitra.stack;

import dev.mitra.testkit.Await;
import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.LocalProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Starts, stops and finds again the processes of one stack. Every process has a PID file, so that it does
/// not matter which JVM started it.
public final class Stack {

    private final Settings settings;
    private final Parts parts;

    private Stack(Settings settings, Parts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    public static Stack of(Settings settings) {
        return new Stack(settings, Parts.of(settings, Optional.empty()));
    }

    static Stack of(Settings settings, Optional<String> wanted) {
        return new Stack(settings, Parts.of(settings, wanted));
    }

    public Settings settings() {
        return settings;
    }

    Parts parts() {
        return parts;
    }

    /// The running processes by the name of their part.
    public Map<String, LocalProcess> running() {
        var running = new TreeMap<String, LocalProcess>();
        parts.all().forEach(part -> process(part).ifPresent(process -> running.put(part.name(), process)));
        return running;
    }

    /// The parts that do not run.
    public List<String> missing() {
        var running = running().keySet();
        return parts.all().stream()
                .map(Part::name)
                .filter(name -> !running.contains(name))
                .toList();
    }

    Optional<LocalProcess> process(Part part) {
        return pidFile(part).process();
    }

    /// Stops what an earlier launcher left behind; answers the names of what was still running.
    List<String> stopStale() {
        var stale = List.copyOf(running().keySet());
        if (!stale.isEmpty()) {
            down();
        }
        return stale;
    }

    /// Throws a sentence that names every port that somebody else holds.
    void checkPorts() {
        var busy = new ArrayList<String>();
        for (var part : parts.all()) {
            part.ports().stream()
                    .filter(port -> !FreePorts.isFree(port))
                    .forEach(port -> busy.add(port + " (" + part.name() + ")"));
        }
        if (!busy.isEmpty()) {
            throw new Refusal("These ports are taken by something else: " + String.join(", ", busy)
                    + ".\nStop what uses them, or move all ports: ./mitra up --port-offset 100");
        }
    }

    /// Starts these parts side by side and returns when all are ready; each is reported when it is.
    void start(List<Part> some, Consumer<Started> report) {
        var starting = some.stream()
                .map(part -> CompletableFuture.runAsync(
                        () -> report.accept(start(part)),
                        command ->
                                Thread.ofVirtual().name("start-" + part.name()).start(command)))
                .toList();
        try {
            CompletableFuture.allOf(starting.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// What became ready, and how long it took.
    record Started(Part part, Duration time) {}

    private Started start(Part part) {
        var begin = System.nanoTime();
        var process = part.start();
        pidFile(part).write(process);
        Await.within(settings.startTimeout(), () -> part.isReady() || !process.isAlive());
        if (!process.isAlive() || !part.isReady()) {
            var what = process.isAlive() ? " did not become ready" : " ended while it started";
            throw new Refusal(part.name() + what + ". Its last words:\n" + LogTail.of(part.log(), 20));
        }
        return new Started(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    /// What the part writes down, by its name: `order` or `order-2`.
    public Path log(String name) {
        return parts.named(name).log();
    }

    /// Whether the part's process lives, be it ready or not.
    public boolean runs(String name) {
        return process(parts.named(name)).isPresent();
    }

    /// Starts one part by name and waits until it is ready.
    public void start(String name) {
        start(parts.named(name));
    }

    /// Ends one part in order; nothing happens when it does not run.
    public void stop(String name) {
        stop(parts.named(name));
    }

    /// Ends the part in order and starts it as what is built now.
    public void upgrade(String name) {
        stop(name);
        parts.named(name).upgrade();
        start(name);
    }

    /// SIGKILL, as a crash would end it.
    public void kill(String name) {
        var part = parts.named(name);
        process(part).ifPresent(process -> {
            process.signalTree(LocalProcess.Signal.KILL);
            process.hasEndedWithin(Duration.ofSeconds(10));
        });
    }

    /// SIGSTOP and SIGCONT: the part hangs without closing a connection.
    public void pause(String name) {
        process(parts.named(name)).ifPresent(process -> process.signalTree(LocalProcess.Signal.STOP));
    }

    public void resume(String name) {
        process(parts.named(name)).ifPresent(process -> process.signalTree(LocalProcess.Signal.CONT));
    }

    /// Stops everything in order: first the services, side by side, then what they stand on.
    public void down() {
        stopAll(parts.services());
        stopAll(parts.infrastructure());
    }

    private void stopAll(List<Part> some) {
        var stopping = some.stream()
                .map(part -> CompletableFuture.runAsync(
                        () -> stop(part),
                        command ->
                                Thread.ofPlatform().name("stop-" + part.name()).start(command)))
                .toList();
        CompletableFuture.allOf(stopping.toArray(CompletableFuture[]::new)).join();
    }

    private void stop(Part part) {
        process(part).ifPresent(process -> {
            if (process.stop(part.stopSignal(), settings.stopTimeout())) {
                part.endedInOrder();
            }
        });
        pidFile(part).delete();
    }

    PidFile pidFile(Part part) {
        return new PidFile(settings.folder().resolve("run").resolve(part.name() + ".pid"));
    }
}
