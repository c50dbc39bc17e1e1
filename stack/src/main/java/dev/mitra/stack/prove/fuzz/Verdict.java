package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Whether an answer is one that bad input may get.
final class Verdict {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REQUIRED =
            List.of("type", "title", "status", "detail", "code", "traceId", "retryable", "contact");

    private Verdict() {}

    /// What is wrong with it, in words.
    static Optional<String> of(Call call, Call.Answer answer) {
        if (answer.status() == 0) {
            return Optional.of("no answer: " + answer.text());
        }
        if (answer.status() >= 500) {
            return Optional.of("answered " + answer.status() + " " + shortened(answer.text()));
        }
        if (answer.status() < 400) {
            return call.hopeless() ? Optional.of("took it and answered " + answer.status()) : Optional.empty();
        }
        return ofProblem(call, answer);
    }

    private static Optional<String> ofProblem(Call call, Call.Answer answer) {
        var json = json(answer.text());
        if (isOfOAuth(call, answer, json)) {
            return Optional.empty();
        }
        if (!answer.contentType().startsWith("application/problem+json")) {
            return Optional.of(answer.status() + " is no problem document but " + answer.contentType() + " "
                    + shortened(answer.text()));
        }
        var missing = REQUIRED.stream().filter(member -> !json.has(member)).toList();
        if (!missing.isEmpty()) {
            return Optional.of("the problem has no " + missing);
        }
        return json.path("status").asInt() == answer.status()
                ? Optional.empty()
                : Optional.of(answer.status() + " says that it is " + json.path("status"));
    }

    /// Where others say how a refusal looks: RFC 6749, 7009 and 7662 as JSON with `error`, RFC 6750 by a challenge;
    /// and the page that a person sees whose client asked wrongly.
    private static boolean isOfOAuth(Call call, Call.Answer answer, JsonNode json) {
        if (!call.path().startsWith("/oauth2/")) {
            return false;
        }
        var page = call.path().startsWith("/oauth2/authorize")
                && answer.contentType().startsWith("text/html");
        return json.has("error") || page || answer.challenge().startsWith("Bearer");
    }

    private static JsonNode json(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).orElse(JSON.nullNode());
        } catch (IOException e) {
            return JSON.nullNode();
        }
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
