package dev.mitra.account.person;

import java.util.Arrays;
import java.util.Optional;

/// The language in which somebody gets mails.
public enum Language {
    EN("en"),
    ID("id");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// BCP 47: `en` or `id`.
    public String tag() {
        return tag;
    }

    public static Optional<Language> parse(String tag) {
        return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
