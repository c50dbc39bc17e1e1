package dev.mitra.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.Optional;

/// A stack for one purpose: on fresh data, without the demo, stopped at the end. Tests and the proof use it.
public final class Throwaway implements AutoCloseable {

    private final Stack stack;
    private final FileLock lock;
    private final boolean keep;
    private final Thread hook;

    private Throwaway(Stack stack, FileLock lock, boolean keep) {
        this.stack = stack;
        this.lock = lock;
        this.keep = keep;
        this.hook = new Thread(stack::down, "stop-stack");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// @param keep leave it running at the end, to look at it
    public static Throwaway start(Settings settings, boolean keep) {
        var folder = new Folder(settings.folder());
        var lock = folder.lock();
        var stack = Stack.of(settings, Optional.empty());
        stack.stopStale();
        folder.wipe();
        stack.checkPorts();
        var throwaway = new Throwaway(stack, lock, keep);
        var parts = stack.parts();
        stack.start(parts.infrastructure(), _ -> {});
        Topics.create(settings.kafkaBootstrap());
        stack.start(parts.services(), _ -> {});
        return throwaway;
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
        release();
    }

    private void release() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
