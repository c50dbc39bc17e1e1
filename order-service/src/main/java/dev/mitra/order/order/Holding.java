package dev.mitra.order.order;

import java.time.Instant;

/// The answer to the staff's wish to stop an order or to let it go on.
public sealed interface Holding {

    record Accepted(Progress progress) implements Holding {}

    record AlreadyHeld() implements Holding {}

    record NotHeld() implements Holding {}

    /// Cancelled or returned: nothing is left to stop.
    record Over() implements Holding {}

    record NoSuchOrder() implements Holding {}

    static Holding hold(Progress progress, String reason, Instant now) {
        if (isOver(progress)) {
            return new Over();
        }
        return progress.hold() == null ? new Accepted(progress.held(new Hold(reason, now))) : new AlreadyHeld();
    }

    static Holding resume(Progress progress, Instant now) {
        return progress.hold() == null ? new NotHeld() : new Accepted(progress.resumed(now));
    }

    private static boolean isOver(Progress progress) {
        return switch (progress.release()) {
            case Release.Waiting(), Release.Released _ -> false;
            case Release.Cancelled _, Release.Returned _ -> true;
        };
    }
}
