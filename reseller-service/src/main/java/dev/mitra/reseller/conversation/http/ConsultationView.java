package dev.mitra.reseller.conversation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.ConsultationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question to another unit.
///
/// @param status ASKED or ANSWERED
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultationView(
        ConsultationId id,
        String unit,
        String question,
        AccountId askedBy,
        Instant askedAt,
        Status status,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /// How far it is.
    public enum Status {
        ASKED,
        ANSWERED
    }

    static ConsultationView of(Consultation consultation) {
        var answered = consultation.progress() instanceof Consultation.Answered done ? done : null;
        return new ConsultationView(
                consultation.id(),
                consultation.unit(),
                consultation.question(),
                consultation.askedBy(),
                consultation.askedAt(),
                answered == null ? Status.ASKED : Status.ANSWERED,
                answered == null ? null : answered.text(),
                answered == null ? null : answered.at());
    }
}
