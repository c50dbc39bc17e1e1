package dev.mitra.account.page.http;

import dev.mitra.account.sealing.app.SealText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Destinations travel sealed through the browser, so that nobody can make our pages lead elsewhere.
@ApplicationScoped
public class Destinations {

    private static final String PURPOSE = "destination";
    private static final Duration LASTS = Duration.ofHours(1);

    private final SealText sealText;
    private final InstantSource time;

    Destinations(SealText sealText, InstantSource time) {
        this.sealText = sealText;
        this.time = time;
    }

    /// @param askedAt now when null
    public String seal(String path, @Nullable Instant askedAt, String application) {
        var at = askedAt == null ? time.instant() : askedAt;
        return sealText.seal(PURPOSE, at.toEpochMilli() + "\n" + application + "\n" + path);
    }

    /// Empty when it is not ours or an hour has gone by.
    public Optional<Destination> open(@Nullable String sealed) {
        return Optional.ofNullable(sealed)
                .flatMap(text -> sealText.open(PURPOSE, text))
                .map(text -> text.split("\n", 3))
                .map(parts -> new Destination(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[2], parts[1]))
                .filter(destination ->
                        time.instant().isBefore(destination.askedAt().plus(LASTS)));
    }
}
