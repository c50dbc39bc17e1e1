package dev.mitra.order.order.http;

import org.jspecify.annotations.Nullable;

/// Optional texts of requests: blank is as good as missing.
final class Texts {

    private Texts() {}

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
