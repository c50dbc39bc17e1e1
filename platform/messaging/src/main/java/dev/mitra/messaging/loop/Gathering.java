package dev.mitra.messaging.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How long a loop waits for company: three times as long as its last piece of work took, within bounds. A loop
/// that has little to do hardly waits; the busier the machine, the more travels together, and the less each
/// costs: ten rows in a transaction cost little more than one.
public final class Gathering {

    private static final int TIMES = 3;
    private static final long LEAST = Duration.ofMillis(5).toNanos();

    private final long most;
    private volatile long worked;

    /// @param most at least 5 ms, which is the least
    public Gathering(Duration most) {
        this.most = most.toNanos();
    }

    /// @param nanos what the last piece of work took
    public void worked(long nanos) {
        worked = nanos;
    }

    public Duration pause() {
        return Duration.ofNanos(Math.clamp(TIMES * worked, LEAST, most));
    }

    /// Waits; a wake-up does not end it, since each commit wakes somebody.
    public void sleep() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause().toNanos());
    }
}
