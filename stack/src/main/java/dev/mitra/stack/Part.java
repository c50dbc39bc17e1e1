package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import java.nio.file.Path;
import java.util.List;

/// One process of the stack: how it is started, found ready and asked to end.
interface Part {

    /// `postgres`, `kafka`, `mail`, `account` and so on.
    String name();

    /// The ports that must be free before it starts.
    List<Integer> ports();

    /// Where its messages go.
    Path log();

    /// Starts the process; it need not be ready yet.
    LocalProcess start();

    /// Whether it does its work now.
    boolean isReady();

    /// The signal after which it ends in order.
    default LocalProcess.Signal stopSignal() {
        return LocalProcess.Signal.TERM;
    }

    /// What it leaves behind for its next start when it has ended by itself.
    default void endedInOrder() {}

    /// From its next start on it runs what is built now.
    default void upgrade() {}

    /// Services start after what they stand on and end before it.
    default boolean isService() {
        return false;
    }
}
