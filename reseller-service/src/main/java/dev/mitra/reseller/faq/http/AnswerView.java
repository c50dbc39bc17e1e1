package dev.mitra.reseller.faq.http;

import dev.mitra.reseller.faq.Answer;

/// One question and its answer.
///
/// @param number of the topic
/// @param answer Markdown
public record AnswerView(int number, String key, String language, String question, String answer) {

    static AnswerView of(Answer answer) {
        return new AnswerView(
                answer.number(), answer.key(), answer.language().code(), answer.question(), answer.markdown());
    }
}
