package dev.mitra.reseller.faq.db;

import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.faq.FaqEntryId;
import dev.mitra.reseller.programme.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the FAQ as a row.
@Entity
@Table(name = "faq_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class FaqEntryRow {
    @Id
    UUID id;

    String key;
    UUID messageId;

    @Nullable
    String questionEn;

    @Nullable
    String answerEn;

    @Nullable
    String questionId;

    @Nullable
    String answerId;

    @Enumerated(EnumType.STRING)
    FaqEntry.Status status;

    Instant createdAt;

    @Nullable
    Instant publishedAt;

    void take(FaqEntry entry, Instant at) {
        id = entry.id().value();
        key = entry.key();
        messageId = entry.source().value();
        status = entry.status();
        var english = entry.texts().get(Language.EN);
        questionEn = english == null ? null : english.question();
        answerEn = english == null ? null : english.answer();
        var indonesian = entry.texts().get(Language.ID);
        questionId = indonesian == null ? null : indonesian.question();
        answerId = indonesian == null ? null : indonesian.answer();
        if (status == FaqEntry.Status.PUBLISHED && publishedAt == null) {
            publishedAt = at;
        }
    }

    FaqEntry toEntry() {
        var texts = new EnumMap<Language, FaqEntry.Text>(Language.class);
        put(texts, Language.EN, questionEn, answerEn);
        put(texts, Language.ID, questionId, answerId);
        return new FaqEntry(new FaqEntryId(id), key, new MessageId(messageId), texts, status);
    }

    private static void put(
            Map<Language, FaqEntry.Text> texts, Language language, @Nullable String question, @Nullable String answer) {
        if (question != null && answer != null) {
            texts.put(language, new FaqEntry.Text(question, answer));
        }
    }
}
