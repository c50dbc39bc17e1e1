package dev.mitra.messaging.inbox;

import java.util.concurrent.atomic.LongAdder;

/// What this process has read since it started.
public final class InboxCounters {

    private final LongAdder applied = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void applied(long events) {
        applied.add(events);
    }

    void skipped(long events) {
        skipped.add(events);
    }

    void failure() {
        failed.increment();
    }

    public long applied() {
        return applied.sum();
    }

    /// Events of a type that nobody here reads.
    public long skipped() {
        return skipped.sum();
    }

    /// Attempts that failed by the event's own fault.
    public long failed() {
        return failed.sum();
    }
}
