package dev.mitra.reseller.conversation;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/// A question to another unit while a partner waits; the partner never learns of it (R12.2).
public record Consultation(
        ConsultationId id,
        ThreadId thread,
        String unit,
        String question,
        AccountId askedBy,
        Instant askedAt,
        ReplyToken replyToken,
        Progress progress) {

    public sealed interface Progress {}

    public record Asked() implements Progress {}

    public record Answered(String text, Instant at) implements Progress {}

    public static Consultation asked(ThreadId thread, Unit unit, String question, AccountId by, Instant at) {
        return new Consultation(
                ConsultationId.random(), thread, unit.name(), question, by, at, ReplyToken.random(), new Asked());
    }

    /// Empty when it was answered before: the first answer stays.
    public Optional<Consultation> answer(String text, Instant at) {
        return progress instanceof Answered
                ? Optional.empty()
                : Optional.of(new Consultation(
                        id, thread, unit, question, askedBy, askedAt, replyToken, new Answered(text, at)));
    }
}
