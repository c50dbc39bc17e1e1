package dev.mitra.stack.prove;

import dev.mitra.stack.Http;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// The answers of the whole proof, whatever was broken when they were given: a caller may be told to come again, and
/// then when, and is never told of a failure.
final class Answers {

    static final String SENTENCE = "whatever is broken, no answer is a 500, and each 503 says when to come again";

    private final List<String> offenders = new CopyOnWriteArrayList<>();
    private final AtomicInteger later = new AtomicInteger();

    /// @param asked what, and by which key
    Http.Answer heard(String asked, Http.Answer answer) {
        boolean busy = answer.status() == 503;
        if (busy) {
            later.incrementAndGet();
        }
        boolean failed = answer.status() >= 500 && !busy;
        // a log-in on the way that was refused comes as no answer at all, in its own words
        boolean failedBefore = answer.status() == 0 && answer.text().contains(": answered 500");
        if (failed || failedBefore) {
            offenders.add(asked + ": " + shown(answer));
        } else if (busy && !answer.retryAfter().matches("[0-9]+")) {
            offenders.add(asked + ": without Retry-After: " + shown(answer));
        }
        return answer;
    }

    List<String> offenders() {
        return List.copyOf(offenders);
    }

    /// How often somebody was told to come again.
    int later() {
        return later.get();
    }

    private static String shown(Http.Answer answer) {
        var text = answer.status() + " " + answer.text();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
