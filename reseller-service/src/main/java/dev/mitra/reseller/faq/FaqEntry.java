package dev.mitra.reseller.faq;

import dev.mitra.kernel.PlainText;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.programme.Language;
import java.util.Map;

/// An answer of sales on its way into the public FAQ (R12.3, R0). Somebody reads it before it is public,
/// for a letter may name people; and it is public in both languages or not at all.
///
/// @param key stands in its public address for ever once it is public, the same in both languages
/// @param source the message that it was made from
public record FaqEntry(FaqEntryId id, String key, MessageId source, Map<Language, Text> texts, Status status) {

    private static final int LONGEST_SLUG = 60;
    private static final int SUFFIX = 6;

    public FaqEntry {
        texts = Map.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("an entry has a text");
        }
    }

    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /// @param answer Markdown
    public record Text(String question, String answer) {}

    /// What a step with an entry led to.
    public sealed interface Step {}

    public record Done(FaqEntry entry) implements Step {}

    public record NotInState(Status status) implements Step {}

    /// One of the languages is missing.
    public record NotTranslated() implements Step {}

    public static FaqEntry drafted(MessageId source, Map<Language, Text> texts) {
        return drafted(FaqEntryId.random(), source, texts);
    }

    private static FaqEntry drafted(FaqEntryId id, MessageId source, Map<Language, Text> texts) {
        var text = texts.getOrDefault(Language.EN, texts.values().iterator().next());
        return new FaqEntry(id, slug(text.question()) + suffix(id), source, texts, Status.DRAFT);
    }

    /// What was never public gets its address from the new words: the old ones may name somebody.
    public Step rewrite(Map<Language, Text> others) {
        return switch (status) {
            case RETIRED -> new NotInState(status);
            case DRAFT -> new Done(drafted(id, source, others));
            case PUBLISHED ->
                isWhole(others) ? new Done(new FaqEntry(id, key, source, others, status)) : new NotTranslated();
        };
    }

    public Step publish() {
        if (status == Status.PUBLISHED) {
            return new NotInState(status);
        }
        return isWhole(texts) ? new Done(in(Status.PUBLISHED)) : new NotTranslated();
    }

    public Step retire() {
        return status == Status.RETIRED ? new NotInState(status) : new Done(in(Status.RETIRED));
    }

    private FaqEntry in(Status next) {
        return new FaqEntry(id, key, source, texts, next);
    }

    private static boolean isWhole(Map<Language, Text> texts) {
        return texts.size() == Language.values().length;
    }

    private static String slug(String question) {
        var plain = PlainText.of(question).replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("-$", "");
    }

    /// Two letters may ask the same.
    private static String suffix(FaqEntryId id) {
        var hex = id.value().toString();
        return "-" + hex.substring(hex.length() - SUFFIX);
    }
}
