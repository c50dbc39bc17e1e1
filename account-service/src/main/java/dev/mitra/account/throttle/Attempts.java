package dev.mitra.account.throttle;

import java.time.Instant;

/// What is remembered about one mailbox or address.
///
/// @param nextAt before this instant nothing more is tried; [#AT_ONCE] when nobody has to wait
public record Attempts(int count, Instant lastAt, Instant nextAt) {

    static final Instant AT_ONCE = Instant.EPOCH;

    public static final Attempts NONE = new Attempts(0, Instant.EPOCH, AT_ONCE);

    /// An attempt that turned out well does not count.
    public Attempts forgiven() {
        return new Attempts(Math.max(0, count - 1), lastAt, AT_ONCE);
    }
}
