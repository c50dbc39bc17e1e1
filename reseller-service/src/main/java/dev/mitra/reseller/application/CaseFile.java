package dev.mitra.reseller.application;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What an application holds whatever its state.
///
/// @param reseller that it becomes when it is approved; its id is given from the beginning
/// @param exchanges questions and answers, oldest first
/// @param findings of the answers as they are now
public record CaseFile(
        ApplicationId id,
        ResellerId reseller,
        Person applicant,
        Answers answers,
        List<Exchange> exchanges,
        Findings findings,
        Instant submittedAt) {

    public CaseFile {
        exchanges = List.copyOf(exchanges);
    }

    CaseFile asked(String question, Instant at) {
        var more = new ArrayList<>(exchanges);
        more.add(Exchange.asked(question, at));
        return new CaseFile(id, reseller, applicant, answers, more, findings, submittedAt);
    }

    CaseFile answered(Reply reply, Instant at) {
        var all = new ArrayList<>(exchanges);
        all.set(all.size() - 1, all.getLast().answered(reply.text(), at));
        return new CaseFile(id, reseller, applicant, reply.answers(), all, reply.findings(), submittedAt);
    }

    /// Since when sales has the word, or the applicant after a question.
    Instant lastTurn() {
        if (exchanges.isEmpty()) {
            return submittedAt;
        }
        var last = exchanges.getLast();
        return last.answeredAt() == null ? last.askedAt() : last.answeredAt();
    }
}
