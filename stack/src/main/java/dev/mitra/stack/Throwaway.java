package dev.mitra.stack;

import java.util.Optional;

/// A stack for one purpose: on fresh data, without the demo, stopped at the end. Tests and the proof use it.
public final class Throwaway implements AutoCloseable {

    private final Stack stack;
    private final boolean keep;
    private final Thread hook;

    private Throwaway(Stack stack, boolean keep) {
        this.stack = stack;
        this.keep = keep;
        this.hook = new Thread(stack::down, "stop-stack");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// @param keep leave it running at the end, to look at it
    public static Throwaway start(Settings settings, boolean keep) {
        var stack = Stack.of(settings, Optional.empty());
        var parts = stack.parts();
        stack.stopStale();
        var lock = new Folder(settings.folder()).lock();
        try {
            new Folder(settings.folder()).wipe();
            stack.checkPorts();
            var throwaway = new Throwaway(stack, keep);
            stack.start(parts.infrastructure(), _ -> {});
            Topics.create(settings);
            stack.start(parts.services(), _ -> {});
            return throwaway;
        } finally {
            release(lock);
        }
    }

    public Stack stack() {
        return stack;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(hook);
        if (!keep) {
            stack.down();
        }
    }

    private static void release(java.nio.channels.FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
