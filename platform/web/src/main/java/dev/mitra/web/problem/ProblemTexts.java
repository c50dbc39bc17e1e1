package dev.mitra.web.problem;

import dev.mitra.web.Languages;
import dev.mitra.web.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Titles and details of all codes, in every language that problems speak.
@ApplicationScoped
public class ProblemTexts {

    private final Map<Locale, Properties> texts;

    public ProblemTexts(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.texts = Languages.SPOKEN.stream()
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> load(List.of("common", application), language.getLanguage())));
    }

    public String title(ProblemCode code, Locale language) {
        return text(code.name() + ".title", language, List.of(), code.name());
    }

    public String detail(ProblemCode code, List<String> arguments, Locale language) {
        return text(code.name() + ".detail", language, arguments, title(code, language));
    }

    // Not MessageFormat: an apostrophe in a text is an apostrophe.
    private String text(String key, Locale language, List<String> arguments, String otherwise) {
        var text = texts.getOrDefault(language, new Properties()).getProperty(key, otherwise);
        if (text.contains("{" + arguments.size() + "}")) {
            return withoutMore(text, otherwise);
        }
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }

    /// Where nobody said what the text wants to know: `The value is not accepted: {0}.` without what follows the colon,
    /// and the title of a text that says nothing without it.
    private static String withoutMore(String text, String title) {
        var more = text.indexOf(": {0}");
        return (more > 0 ? text.substring(0, more) : title) + ".";
    }

    private static Properties load(List<String> bundles, String language) {
        var all = new Properties();
        for (var bundle : bundles) {
            var path = "problems/" + bundle + "_" + language + ".properties";
            try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
                if (stream != null) {
                    all.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }
}
