package dev.mitra.stack.prove;

import java.util.List;
import java.util.Locale;

/// What can be broken, and in which ways.
enum FaultKind {
    /// A service ends: by SIGKILL, or at a failure point. How often is asked for by `--kills`.
    KILL(List.of()),
    BROKER(List.of("killed", "paused", "paused while a service is killed", "cut off", "far away")),
    DATABASE(List.of("killed", "paused", "paused while many ask", "cut off", "far away")),
    SMTP(List.of("slow", "greylisting", "refusing", "dying after DATA", "losing after DATA", "killed")),
    /// All business clocks go forward.
    CLOCK(List.of("+5h", "+20h")),
    /// Every record so far is published once more, while orders go on.
    DUPLICATE(List.of("everything so far")),
    /// A process hangs until its partitions have gone to others, and then wakes; or does so in the middle of a batch.
    ZOMBIE(List.of("hangs", "hangs in mid-batch", "hangs in mid-batch")),
    /// A transaction is held up between what it wrote and its commit, while others of its service commit.
    HESITATE(List.of("before a commit")),
    /// A process of the build before ends in order and starts as what is built now (`--previous`).
    UPGRADE(List.of()),
    /// The disk has no room left; only where it is a small one of its own.
    DISK(List.of("full")),
    /// Afterwards: every record is published once more, in another order.
    REORDER(List.of()),
    /// Afterwards: every service reads every topic from its beginning.
    REPLAY(List.of());

    @SuppressWarnings("ImmutableEnumChecker") // made once, without state
    private final List<String> ways;

    FaultKind(List<String> ways) {
        this.ways = ways;
    }

    List<String> ways() {
        return ways;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
