package dev.mitra.messaging.loop;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How long a loop waits for company. Only when company is to be expected, by how much came during the last second
/// or so, and then until [#COMPANY] pieces travel together, within bounds: fifty rows in a transaction cost
/// a fraction of fifty transactions, but whoever is alone on the road must not wait for nobody.
public final class Gathering {

    /// More together would save hardly more.
    public static final int COMPANY = 50;
    private static final Duration LEAST = Duration.ofMillis(5);
    private static final double MEMORY = Duration.ofSeconds(1).toNanos();

    private final double most;
    private double perNano;
    private long last;

    /// @param most at least 5 ms, which is the least
    public Gathering(Duration most) {
        this.most = most.toNanos();
    }

    /// Notes so many pieces.
    public void came(int pieces) {
        came(pieces, System.nanoTime());
    }

    // an average whose weights fade with time
    synchronized void came(int pieces, long now) {
        // before the first there is no last moment to count from
        var kept = perNano == 0 ? 0 : perNano * Math.exp(-(now - last) / MEMORY);
        perNano = kept + pieces / MEMORY;
        last = now;
    }

    synchronized Duration pause() {
        if (perNano * most < 2) {
            return LEAST;
        }
        return Duration.ofNanos(Math.clamp((long) (COMPANY / perNano), LEAST.toNanos(), (long) most));
    }

    /// Waits; a wake-up does not end it, since each commit wakes somebody.
    ///
    /// @return whether it was longer than for somebody alone
    public boolean sleep() throws InterruptedException {
        var pause = pause();
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        return pause.compareTo(LEAST) > 0;
    }
}
