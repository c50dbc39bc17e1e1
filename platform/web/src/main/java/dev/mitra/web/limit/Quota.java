package dev.mitra.web.limit;

import java.time.Duration;

/// So many requests per window, as a bucket that is filled evenly: all of them may come at once.
///
/// @param name as the RateLimit fields call it
record Quota(String name, long requests, Duration window) {

    /// For `RateLimit-Policy`: `"read-address";q=3000;w=60`.
    String policyItem() {
        return "\"%s\";q=%d;w=%d".formatted(name, requests, window.toSeconds());
    }
}
