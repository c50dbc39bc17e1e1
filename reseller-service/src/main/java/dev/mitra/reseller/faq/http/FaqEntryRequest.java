package dev.mitra.reseller.faq.http;

import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.programme.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The texts of an entry.
///
/// @param english the English text
/// @param indonesian the Indonesian text
public record FaqEntryRequest(
        @Nullable @Valid TextForm english, @Nullable @Valid TextForm indonesian) {

    /// @param answer Markdown
    public record TextForm(
            @NotBlank @Size(max = 200) String question,
            @NotBlank @Size(max = 20000) String answer) {

        static @Nullable TextForm of(FaqEntry.@Nullable Text text) {
            return text == null ? null : new TextForm(text.question(), text.answer());
        }
    }

    Map<Language, FaqEntry.Text> texts() {
        var texts = new EnumMap<Language, FaqEntry.Text>(Language.class);
        put(texts, Language.EN, english);
        put(texts, Language.ID, indonesian);
        return texts;
    }

    private static void put(Map<Language, FaqEntry.Text> texts, Language language, @Nullable TextForm form) {
        if (form != null) {
            texts.put(language, new FaqEntry.Text(form.question().strip(), form.answer()));
        }
    }
}
