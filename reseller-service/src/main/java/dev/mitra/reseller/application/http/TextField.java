package dev.mitra.reseller.application.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text of a form that may be left empty.
final class TextField {

    private TextField() {}

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static List<String> stripped(List<String> texts) {
        return texts.stream().map(String::strip).toList();
    }
}
