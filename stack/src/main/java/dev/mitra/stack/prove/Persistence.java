package dev.mitra.stack.prove;

import dev.mitra.stack.Http;
import dev.mitra.stack.Refusal;
import dev.mitra.testkit.Await;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Repeats a call with the same key until there is a definite answer, as a careful partner system would.
///
/// @param answers what is thought of the answers' manners
record Persistence(History history, Duration patience, Answers answers) {

    Persistence(History history, Duration patience) {
        this(history, patience, new Answers());
    }

    Http.Answer ask(String operation, String key, Supplier<Http.Answer> call) {
        var end = Instant.now().plus(patience);
        history.note(operation, key, "invoked", "");
        while (true) {
            var answer = answers.heard(operation + " " + key, attempt(call));
            if (isDefinite(answer)) {
                history.note(operation, key, answer.isSuccess() ? "ok" : "failed", shown(answer));
                return answer;
            }
            history.note(operation, key, "unknown", shown(answer));
            if (Instant.now().isAfter(end)) {
                return answer;
            }
            Await.within(Duration.ofMillis(250), () -> false);
        }
    }

    /// One attempt, whatever comes of it.
    Http.Answer once(String operation, String key, Supplier<Http.Answer> call) {
        history.note(operation, key, "invoked", "");
        var answer = answers.heard(operation + " " + key, attempt(call));
        var outcome = answer.isSuccess() ? "ok" : isDefinite(answer) || answer.status() == 409 ? "failed" : "unknown";
        history.note(operation, key, outcome, shown(answer));
        return answer;
    }

    /// A log-in that found nobody is as good as no answer.
    private static Http.Answer attempt(Supplier<Http.Answer> call) {
        try {
            return call.get();
        } catch (Refusal e) {
            var words = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
            return new Http.Answer(0, words, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
        }
    }

    /// A 409 that may be repeated means that the first attempt is still at work; 429 and 5xx mean that it
    /// did not happen or that nobody knows.
    private static boolean isDefinite(Http.Answer answer) {
        return switch (answer.status()) {
            case 0, 429 -> false;
            case 409 -> !answer.json().path("retryable").asBoolean(true);
            default -> answer.status() < 500;
        };
    }

    private static String shown(Http.Answer answer) {
        var text = answer.isSuccess() ? "" : " " + answer.text();
        return answer.status() + (text.length() > 300 ? text.substring(0, 300) : text);
    }
}
