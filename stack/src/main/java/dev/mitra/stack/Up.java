package dev.mitra.stack;

import dev.mitra.stack.demo.Demo;
import dev.mitra.testkit.LocalProcess;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// `./mitra up`: start clean, wait, and stop everything when told to end.
record Up(Arguments arguments, Settings settings, Terminal terminal) {

    int run() {
        var stack = Stack.of(settings, arguments.text("--parts"));
        var whole = Stack.of(settings);
        var folder = new Folder(settings.folder());
        if (arguments.has("--detach") && !arguments.has("--fresh") && isHealthy(stack)) {
            terminal.say("The stack runs already.");
            new Page(settings, terminal).print();
            return 0;
        }
        var lock = folder.lock();
        var end = new CountDownLatch(1);
        try {
            var stale = whole.stopStale();
            if (!stale.isEmpty()) {
                terminal.say("  stopped what an earlier start had left: " + String.join(", ", stale));
            }
            if (arguments.has("--fresh")) {
                folder.wipe();
            }
            stack.checkPorts();
            launcher().write(new LocalProcess(ProcessHandle.current()));
            var hook = new Thread(() -> stop(stack, end), "stop-stack");
            Runtime.getRuntime().addShutdownHook(hook);
            var seeded = startAll(stack);
            if (arguments.has("--detach")) {
                Runtime.getRuntime().removeShutdownHook(hook);
                launcher().delete();
                return seeded ? 0 : 1;
            }
            terminal.say("Ctrl-C stops everything; ./mitra help shows what else can be done.");
            end.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            release(lock);
        }
    }

    /// Answers whether the demo data is there too; without it the stack still runs.
    private boolean startAll(Stack stack) {
        var begin = System.nanoTime();
        var parts = stack.parts();
        stack.start(parts.infrastructure(), this::report);
        // behind doors they are made here even when the services are elsewhere, in containers
        if (!parts.services().isEmpty() || brokerHasDoors(parts)) {
            terminal.step("topics", () -> Topics.create(settings));
        }
        if (!parts.services().isEmpty()) {
            stack.start(parts.services(), this::report);
        }
        var wanted = parts.services().size() == Service.values().length && !arguments.has("--no-demo");
        var seeded = !wanted || terminal.step("demo data", this::seed);
        terminal.done("ready", java.time.Duration.ofNanos(System.nanoTime() - begin));
        new Page(settings, terminal).print();
        return seeded;
    }

    private boolean brokerHasDoors(Parts parts) {
        return new Security(settings).isOn()
                && parts.infrastructure().stream().anyMatch(part -> part.name().equals("kafka"));
    }

    private boolean seed() {
        try {
            Demo.of(settings).seed();
            return true;
        } catch (Refusal e) {
            terminal.say("  The demo data is not complete: " + e.getMessage());
            return false;
        }
    }

    private void report(Stack.Started started) {
        var ports = String.join(
                ", ", started.part().ports().stream().map(String::valueOf).toList());
        terminal.done(started.part().name() + " on " + ports, started.time());
    }

    private void stop(Stack stack, CountDownLatch end) {
        terminal.say("");
        terminal.step("stopped everything", () -> {
            stack.down();
            launcher().delete();
        });
        end.countDown();
    }

    private static boolean isHealthy(Stack stack) {
        List<Part> all = stack.parts().all();
        return all.stream().allMatch(part -> stack.process(part).isPresent() && part.isReady());
    }

    private PidFile launcher() {
        return new PidFile(settings.folder().resolve("run/launcher.pid"));
    }

    private static void release(java.nio.channels.FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
