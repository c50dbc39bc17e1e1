package dev.mitra.messaging;

/// Work that a transaction leaves behind as rows: rendering a document, signing licences. An
/// application-scoped bean; messaging calls it from threads of its own, on every replica, after a wake-up and
/// at least every half second.
public interface Worker {

    String name();

    /// Claims one batch by lease (`for update skip locked`), does it and commits. Returns false when nothing
    /// was there to claim. An exception is logged and tried again after a pause.
    boolean workOnce();

    /// Rows that wait or are being worked on, for `/ops/status` and `/ops/quiesce`.
    long waiting();
}
