package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Refusal;
import java.util.Optional;

/// Waits until what was taken has taken effect. That this never ends is said once: whatever comes afterwards waits no
/// more.
final class Rest {

    private final Runnable quiet;
    private boolean resting = true;

    Rest(Runnable quiet) {
        this.quiet = quiet;
    }

    /// Why it never comes to rest, in words.
    Optional<String> restless() {
        if (resting) {
            try {
                quiet.run();
            } catch (Refusal e) {
                resting = false;
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }
}
