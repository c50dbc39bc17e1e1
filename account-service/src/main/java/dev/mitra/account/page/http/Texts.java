package dev.mitra.account.page.http;

import dev.mitra.account.person.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of the pages, in two languages.
@ApplicationScoped
public class Texts {

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    Texts() {
        for (var language : Language.values()) {
            byLanguage.put(language, read(language));
        }
    }

    public Map<String, String> in(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var file = "/pages/texts_" + language.tag() + ".properties";
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), texts::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
