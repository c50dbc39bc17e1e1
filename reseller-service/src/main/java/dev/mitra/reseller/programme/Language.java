package dev.mitra.reseller.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the programme speaks.
public enum Language {
    EN,
    ID;

    /// `en`, `id`: as in profiles, addresses and events.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty when we do not speak it.
    public static Optional<Language> parse(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /// English unless Indonesian is asked for.
    public static Language of(Locale locale) {
        return parse(locale.getLanguage()).orElse(EN);
    }
}
