package dev.mitra.order.party;

import java.util.Locale;

/// The languages in which the vendor writes to people.
public enum Language {
    EN,
    ID;

    /// As in events and JSON: `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when it is neither `en` nor `id`
    public static Language ofCode(String code) {
        return switch (code) {
            case "en" -> EN;
            case "id" -> ID;
            default -> throw new IllegalArgumentException("neither en nor id: " + code);
        };
    }
}
