package dev.mitra.reseller.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One question of the reviewer and its answer, null while it is awaited.
public record Exchange(
        String question,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static Exchange asked(String question, Instant at) {
        return new Exchange(question, at, null, null);
    }

    Exchange answered(String text, Instant at) {
        return new Exchange(question, askedAt, text, at);
    }
}
