package dev.mitra.messaging.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Repeats a step on a thread of its own until it is closed. A step that throws is logged and tried again
/// after a pause that grows to five seconds.
public final class Loop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// Does one piece of work and says how long to rest; no rest when there may be more. A wake-up ends the rest.
    @FunctionalInterface
    public interface Step {
        Duration take() throws Exception;

        /// After the last one, when the loop is closed: what is left to be done of it, within seconds.
        default void end() throws InterruptedException {}
    }

    private final String name;
    private final Step step;
    private final Thread thread;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running = true;
    private int failures;

    public Loop(String name, Step step) {
        this.name = name;
        this.step = step;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    public Loop start() {
        thread.start();
        return this;
    }

    /// Ends the present or the next rest; several wake-ups become one.
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    public boolean isRunning() {
        return running;
    }

    /// Lets the step finish.
    @Override
    public void close() {
        running = false;
        wake();
        try {
            if (thread.isAlive() && !thread.join(PATIENCE)) {
                LOG.warnf("%s did not stop in %s and is interrupted", name, PATIENCE);
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (running) {
                rest(next());
            }
            step.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The outermost place: whatever a step throws, a missing class included, must not end the loop.
    private Duration next() throws InterruptedException {
        try {
            var pause = step.take();
            failures = 0;
            return pause;
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            if (!running) {
                return Duration.ZERO;
            }
            failures++;
            LOG.warnf(e, "%s failed, time %d", name, failures);
            var pause = Duration.ofMillis(200L << Math.min(failures, 6));
            return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        }
    }

    private void rest(Duration pause) throws InterruptedException {
        if (running && pause.isPositive() && wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
