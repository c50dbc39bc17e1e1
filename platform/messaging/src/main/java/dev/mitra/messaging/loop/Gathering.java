package dev.mitra.messaging.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How long a loop waits for company: three times as long as its last piece of work took, within bounds. A loop
/// that has little to do hardly waits; the busier the machine, the more travels together, and the less each
/// costs: ten rows in a transaction cost little more than one.
public final class Gathering {

    private static final int TIMES = 3;

    private final long least;
    private final long most;
    private volatile long worked;

    public Gathering(Duration least, Duration most) {
        this.least = least.toNanos();
        this.most = most.toNanos();
    }

    /// @param nanos what the last piece of work took
    public void worked(long nanos) {
        worked = nanos;
    }

    public Duration pause() {
        return Duration.ofNanos(Math.clamp(TIMES * worked, least, most));
    }

    /// Waits; a wake-up does not end it, since each commit wakes somebody.
    public void sleep() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause().toNanos());
    }
}
