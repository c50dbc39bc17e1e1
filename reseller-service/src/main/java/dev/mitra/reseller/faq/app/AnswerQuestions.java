package dev.mitra.reseller.faq.app;

import dev.mitra.reseller.faq.Answer;
import dev.mitra.reseller.faq.AnswerSheet;
import dev.mitra.reseller.programme.Figures;
import dev.mitra.reseller.programme.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The reseller FAQ (R0), read once from the sheets that come with the program.
@ApplicationScoped
public class AnswerQuestions {

    private final Map<Language, List<Answer>> answers;

    public AnswerQuestions(Figures figures) {
        this.answers = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        language -> language, language -> AnswerSheet.read(language, sheet(language), figures)));
    }

    /// @param words all of which an answer has to mention, null for every answer
    public List<Answer> all(Language language, @Nullable String words) {
        return answers.getOrDefault(language, List.of()).stream()
                .filter(answer -> words == null || answer.mentions(words))
                .toList();
    }

    private static String sheet(Language language) {
        var path = "faq/%s.md".formatted(language.code());
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no answers in " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
