package dev.mitra.messaging;

/// Work that the calendar asks for, done once per period in the whole cluster, missed periods caught up in
/// order. An application-scoped bean.
public interface Job {

    String name();

    Calendar calendar();

    /// Must be repeatable: each item it makes is unique per period, so that a repeat changes nothing. The
    /// period is over or just begun: a monthly job for `2026-11` runs from 1 November, 00:00 of the vendor's
    /// zone.
    void run(JobPeriod period);

    enum Calendar {
        DAILY,
        MONTHLY
    }
}
