package dev.mitra.account.page.http;

import java.time.Instant;
import java.util.Optional;

/// Where a person wanted to go when our pages came between.
///
/// @param askedAt when that was
/// @param path with its query, on this host
/// @param application where it leads in the end: the registered address of an application, or empty
public record Destination(Instant askedAt, String path, String application) {

    public Optional<String> formsLeadTo() {
        return application.isEmpty() ? Optional.empty() : Optional.of(application);
    }
}
