package dev.mitra.billing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ends work in its middle by ending the sessions of its database, as a crash would.
final class BreakingOff {

    private final BillingStory story;
    private final Figures figures;

    BreakingOff(BillingStory story, Figures figures) {
        this.story = story;
        this.figures = figures;
    }

    /// Every session of the service that writes is ended, again and again, until the work is broken off.
    ///
    /// @param after milliseconds
    void killed(String what, long after, Callable<Void> work) throws Exception {
        var over = new AtomicBoolean();
        var killing = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                pause(after);
                story.rows(
                        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                                + " and datname = current_database() and (state like 'idle in%' or query ~ '^(insert|update)')");
            }
        });
        long begin = System.nanoTime();
        try {
            work.call();
            figures.tell(what + ": was done before it could be killed");
        } catch (RuntimeException | AssertionError broken) {
            // the driver asserts that its session lives
            figures.tell("%s: broken off after %.1f s by %s"
                    .formatted(
                            what,
                            (System.nanoTime() - begin) / 1e9,
                            broken.getClass().getSimpleName()));
        }
        over.set(true);
        killing.handle((_, _) -> null).get();
        pause(3_000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
