package dev.mitra.license.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A licence file left this service over HTTP.
///
/// @param who the account or client, null for whoever had the link
public record Download(Instant at, Way way, @Nullable String who) {

    /// In which right.
    public enum Way {
        CUSTOMER,
        RESELLER,
        STAFF,
        /// By the one-time link of a mail.
        LINK
    }
}
