package dev.mitra.order.catalogue;

import java.util.Locale;

/// A text in both languages of the programme.
public record Bilingual(String en, String id) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("id") ? id : en;
    }
}
