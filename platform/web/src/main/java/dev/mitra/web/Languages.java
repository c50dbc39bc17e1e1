package dev.mitra.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages that the suite speaks to people, and which of them a request asks for (RFC 9110, 12.5.4).
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale INDONESIAN = Locale.of("id");
    public static final List<Locale> SPOKEN = List.of(ENGLISH, INDONESIAN);

    private Languages() {}

    /// English when the header is missing, wrong, or asks for none of ours.
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return ENGLISH;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return match == null ? ENGLISH : match;
        } catch (IllegalArgumentException malformed) {
            return ENGLISH;
        }
    }
}
