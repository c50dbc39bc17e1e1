package dev.mitra.testkit;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for something outside this JVM to come true.
public final class Await {

    private Await() {}

    /// Asks every 40 ms until the condition holds or the limit is over; answers whether it held.
    public static boolean within(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
