package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Consultation;
import dev.mitra.reseller.conversation.ConsultationId;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A consultation as a row.
@Entity
@Table(name = "consultation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ConsultationRow {

    enum Status {
        ASKED,
        ANSWERED
    }

    @Id
    UUID id;

    UUID threadId;
    String unit;
    String question;
    UUID askedBy;
    Instant askedAt;
    String replyToken;

    @Enumerated(EnumType.STRING)
    Status status;

    @Nullable
    String answer;

    @Nullable
    Instant answeredAt;

    void take(Consultation consultation) {
        id = consultation.id().value();
        threadId = consultation.thread().value();
        unit = consultation.unit();
        question = consultation.question();
        askedBy = consultation.askedBy().value();
        askedAt = consultation.askedAt();
        replyToken = consultation.replyToken().text();
        switch (consultation.progress()) {
            case Consultation.Asked _ -> status = Status.ASKED;
            case Consultation.Answered(var text, var at) -> {
                status = Status.ANSWERED;
                answer = text;
                answeredAt = at;
            }
        }
    }

    Consultation toConsultation() {
        return new Consultation(
                new ConsultationId(id),
                new ThreadId(threadId),
                unit,
                question,
                new AccountId(askedBy),
                askedAt,
                new ReplyToken(replyToken),
                status == Status.ASKED
                        ? new Consultation.Asked()
                        : new Consultation.Answered(
                                Objects.requireNonNull(answer), Objects.requireNonNull(answeredAt)));
    }
}
