package dev.mitra.license.issue;

import java.time.Instant;

/// How far an order's licences are.
public sealed interface Progress {

    /// A fact is missing: release or account.
    record Waiting() implements Progress {}

    /// Both facts are there; a worker signs.
    record Pending(Instant since) implements Progress {}

    /// All licences are signed and stored.
    record Issued(Instant at) implements Progress {}

    /// Cancelled or refunded: nothing is issued any more, whatever arrives.
    record Closed(Instant at, String reason) implements Progress {}
}
