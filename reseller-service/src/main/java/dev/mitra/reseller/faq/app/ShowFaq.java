package dev.mitra.reseller.faq.app;

import dev.mitra.reseller.faq.Answer;
import dev.mitra.reseller.faq.FaqEntries;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.programme.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The public FAQ: the twelve topics (R0) and after them the answers that sales made public (R12.3).
@ApplicationScoped
@Transactional
public class ShowFaq {

    private final AnswerQuestions topics;
    private final FaqEntries entries;

    ShowFaq(AnswerQuestions topics, FaqEntries entries) {
        this.topics = topics;
        this.entries = entries;
    }

    /// @param words all of which an answer has to mention, null for every answer
    public List<Answer> all(Language language, @Nullable String words) {
        var all = new ArrayList<>(topics.all(language, null));
        for (var entry : entries.published()) {
            all.add(answer(entry, language, all.size() + 1));
        }
        return all.stream()
                .filter(answer -> words == null || answer.mentions(words))
                .toList();
    }

    /// A topic comes with the program; only for an entry the database is asked, by its address: it stands there
    /// as long as it is public, however many came after it.
    public Optional<Answer> one(Language language, String key) {
        var own = topics.all(language, null);
        return named(key, own)
                .or(() -> entries.published(key)
                        .map(entry -> answer(entry, language, own.size() + (int) entries.placeOf(entry))));
    }

    private static Optional<Answer> named(String key, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.key().equals(key)).findFirst();
    }

    private static Answer answer(FaqEntry entry, Language language, int number) {
        var text = Objects.requireNonNull(entry.texts().get(language));
        return new Answer(number, entry.key(), language, text.question(), text.answer());
    }
}
