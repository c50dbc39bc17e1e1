package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether an answer is one that bad input may get.
///
/// @param schema of a refusal, as the service's own document has it
/// @param codes those that the pages of problems explain; none where there are no pages
record Verdict(Schema schema, Set<String> codes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /// Where it repeats what stands before it, it is part of a pattern that the caller is told.
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\w\\])}])[{][0-9][}]");
    private static final Set<Integer> REFUSED_UNSEEN = Set.of(400, 414, 431);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /// @param document OpenAPI 3.1, whose schemas are JSON schemas
    static Verdict by(JsonNode document, Set<String> codes) {
        var problem = document.at("/components/schemas/Problem");
        if (problem.isMissingNode()) {
            throw new IllegalArgumentException("the document does not say how a problem looks");
        }
        return new Verdict(REGISTRY.getSchema(problem.toString(), InputFormat.JSON), codes);
    }

    /// What is wrong with it, in words.
    Optional<String> of(Call call, Call.Answer answer) {
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

    private Optional<String> ofProblem(Call call, Call.Answer answer) {
        var json = json(answer.text());
        if (isOfOAuth(call, answer, json) || isOfServer(call, answer)) {
            return Optional.empty();
        }
        if (!answer.contentType().startsWith("application/problem+json")) {
            return Optional.of(answer.status() + " is no problem document but " + answer.contentType() + " "
                    + shortened(answer.text()));
        }
        var errors = schema.validate(
                answer.text(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            return Optional.of("the problem is none: " + errors + " " + shortened(answer.text()));
        }
        if (json.path("status").asInt() != answer.status()) {
            return Optional.of(answer.status() + " says that it is " + json.path("status"));
        }
        if (PLACEHOLDER.matcher(answer.text()).find()) {
            return Optional.of("a word is missing in " + shortened(answer.text()));
        }
        var code = json.path("code").asText();
        return codes.isEmpty() || codes.contains(code)
                ? Optional.empty()
                : Optional.of("no page explains the code " + code);
    }

    /// Where others say how a refusal looks: RFC 6749, 7009 and 7662 as JSON with `error`, RFC 6750 by a challenge;
    /// and the page that a person sees whose client asked wrongly.
    private static boolean isOfOAuth(Call call, Call.Answer answer, JsonNode json) {
        if (!call.path().startsWith("/oauth2/")) {
            return false;
        }
        var page = (call.path().startsWith("/oauth2/authorize") || call.path().startsWith("/oauth2/logout"))
                && answer.contentType().startsWith("text/html");
        return json.has("error") || page || answer.challenge().startsWith("Bearer");
    }

    /// What the server refuses before any of our code sees it: half an escape, a longer request line or more headers
    /// than it reads.
    private static boolean isOfServer(Call call, Call.Answer answer) {
        return !call.isDecent()
                && REFUSED_UNSEEN.contains(answer.status())
                && answer.text().isEmpty();
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
