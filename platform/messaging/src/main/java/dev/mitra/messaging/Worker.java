package dev.mitra.messaging;

import java.time.Duration;

/// Work that a transaction leaves behind as rows: rendering a document, signing licences. An
/// application-scoped bean; messaging calls it from threads of its own, on every replica, after a wake-up and
/// when it has rested.
public interface Worker {

    /// For work that another replica, or the time, has left.
    Duration SAFETY_NET = Duration.ofMillis(500);

    String name();

    /// Claims one batch by lease (`for update skip locked`), does it and commits. Returns how many pieces there were;
    /// 0 when nothing was there to claim. An exception is logged and tried again after a pause.
    int workOnce();

    /// How long after a turn that found nothing the next one begins by itself. Longer where a wake-up of this
    /// process comes with nearly all work.
    default Duration rest() {
        return SAFETY_NET;
    }

    /// Rows that wait or are being worked on, for `/ops/status` and `/ops/quiesce`.
    long waiting();
}
