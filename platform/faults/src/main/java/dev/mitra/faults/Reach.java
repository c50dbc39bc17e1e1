package dev.mitra.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What a failure point does when it is reached: nothing, unless the proof has armed it.
///
/// It is armed by a file of its name in the process's folder, which the process removes before it does anything: so
/// a point ends one process once. A file with a number in it does not end the process but holds up whoever came by,
/// for so many milliseconds.
public final class Reach {

    private static final int KILLED = 137;
    private static volatile Path folder = Path.of("");

    private Reach() {}

    static void in(Path armed) {
        folder = armed;
    }

    /// Called by the edited classes. Ends the process as SIGKILL would: no hook, no finally, nothing
    /// flushed.
    public static void at(String point) {
        var armed = folder.resolve(point);
        try {
            if (Files.exists(armed)) {
                var millis = Files.readString(armed).strip();
                // of two who came by at once, the one that removes it
                if (Files.deleteIfExists(armed)) {
                    act(millis);
                }
            }
        } catch (NoSuchFileException taken) {
            // another thread was faster
        } catch (IOException e) {
            System.err.println("failure point " + point + ": " + e);
        }
    }

    private static void act(String millis) {
        if (millis.isEmpty()) {
            Runtime.getRuntime().halt(KILLED);
        }
        try {
            Thread.sleep(Long.parseLong(millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
