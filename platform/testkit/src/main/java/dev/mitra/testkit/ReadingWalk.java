package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads by every operation that reads, as everybody who may: without any parameter, with each value of each one
/// alone, with all of them, and the next page of each. Remembers what never answered with success.
final class ReadingWalk {

    private static final List<String> ROLES = List.of("customer", "reseller", "sales", "finance", "ops", "admin");

    /// @param name what an exception calls it: `GET /v1/things?status=NEW`
    /// @param page what an exception calls its next page: `GET /v1/things?status&cursor`
    private record Question(String name, String page, Map<String, String> query) {}

    private final OpenApi document;
    private final Tenancy tenancy;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> answered = new LinkedHashSet<>();

    ReadingWalk(OpenApi document, Tenancy tenancy) {
        this.document = document;
        this.tenancy = tenancy;
    }

    void readEverything() {
        document.operations().stream()
                .filter(operation -> operation.verb().equals("get"))
                .filter(operation -> operation.path().startsWith("/v1/"))
                .forEach(this::read);
    }

    List<String> unproven() {
        return asked.stream().filter(what -> !answered.contains(what)).toList();
    }

    private void read(OpenApi.Operation operation) {
        var path = path(operation);
        boolean pages = queried(operation).anyMatch(ReadingWalk::isCursor);
        var questions = questions(operation);
        var callers = callers(operation);
        var cursors = new LinkedHashSet<String>(pages ? Cursors.forged(document, operation) : List.of());
        for (var question : questions) {
            asked.add(question.name());
            if (pages) {
                asked.add(question.page());
            }
            for (var token : callers) {
                var query = new LinkedHashMap<>(question.query());
                if (pages) {
                    query.put("limit", "1");
                }
                var answer = remembered(question.name(), Calls.get(path, query, token));
                if (pages) {
                    Optional.of(answer.member("nextCursor"))
                            .filter(next -> !next.isEmpty())
                            .ifPresent(cursors::addFirst);
                    nextPage(question, path, query, token, cursors);
                }
            }
        }
    }

    private void nextPage(
            Question question, String path, Map<String, String> query, String token, Set<String> cursors) {
        for (var cursor : cursors) {
            query.put("cursor", cursor);
            if (remembered(question.page(), Calls.get(path, query, token)).status() < 300) {
                return;
            }
        }
    }

    private Answer remembered(String name, Answer answer) {
        if (answer.status() < 300) {
            answered.add(name);
        }
        return answer;
    }

    private List<Question> questions(OpenApi.Operation operation) {
        var needed = new LinkedHashMap<String, String>();
        var all = new LinkedHashMap<String, String>();
        queried(operation).filter(parameter -> !isCursor(parameter)).forEach(parameter -> {
            var value = values(parameter).getFirst();
            all.put(name(parameter), value);
            if (parameter.path("required").asBoolean(false)) {
                needed.put(name(parameter), value);
            }
        });
        var name = operation.name();
        var questions = new ArrayList<Question>();
        questions.add(new Question(name, name + "?cursor", needed));
        queried(operation).filter(parameter -> !isCursor(parameter)).forEach(parameter -> {
            boolean oneOfMany = values(parameter).size() > 1;
            for (var value : values(parameter)) {
                var query = new LinkedHashMap<>(needed);
                query.put(name(parameter), value);
                var asked = name + "?" + name(parameter);
                questions.add(new Question(oneOfMany ? asked + "=" + value : asked, asked + "&cursor", query));
                if (all.size() > 1) {
                    // some parameters say something together only
                    var together = new LinkedHashMap<>(all);
                    together.put(name(parameter), value);
                    questions.add(new Question(oneOfMany ? asked + "=" + value : asked, asked + "&cursor", together));
                }
            }
        });
        return questions;
    }

    private Stream<JsonNode> queried(OpenApi.Operation operation) {
        return document.parameters(operation).stream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .filter(parameter -> !name(parameter).equals("limit"));
    }

    private String path(OpenApi.Operation operation) {
        var path = operation.path();
        for (var parameter : document.parameters(operation)) {
            if (parameter.path("in").asString("").equals("path")) {
                path = path.replace(
                        "{" + name(parameter) + "}", values(parameter).getFirst());
            }
        }
        return path;
    }

    /// The tenant's thing, every word of an enumeration, or something well-formed.
    private List<String> values(JsonNode parameter) {
        var schema = document.resolve(parameter.path("schema"));
        var kind = IdKinds.ofPath(document, parameter);
        var words = enumeration(schema).toList();
        return tenancy.ownId(kind)
                .or(() -> tenancy.knownId(kind))
                .map(List::of)
                .orElseGet(() -> !words.isEmpty() ? words : List.of(wellFormed(parameter, schema)));
    }

    private Stream<String> enumeration(JsonNode schema) {
        var inner = Stream.of("anyOf", "oneOf", "allOf")
                .flatMap(key -> schema.path(key).values().stream())
                .map(document::resolve)
                .flatMap(this::enumeration);
        return Stream.concat(schema.path("enum").values().stream().map(word -> word.asString("")), inner);
    }

    private String wellFormed(JsonNode parameter, JsonNode schema) {
        var day = name(parameter).toLowerCase(java.util.Locale.ROOT).matches("(.*until|to)")
                ? "2026-11-29"
                : "2026-11-02";
        return switch (schema.path("format").asString("")) {
            case "date" -> day;
            case "date-time" -> day + "T00:00:00Z";
            default -> PathValues.of(document, parameter);
        };
    }

    /// Of customers and resellers both the tenant and somebody without anything: they may be asked for differently.
    private List<String> callers(OpenApi.Operation operation) {
        var roles = operation.roles();
        var anyone = ROLES.stream()
                .filter(role -> roles.contains(role) || roles.contains("authenticated") || roles.contains("public"))
                .map(role -> tokens.computeIfAbsent(role, Tokens::anyone));
        return Stream.concat(anyone, tenancy.ownersAmong(roles)).toList();
    }

    private static boolean isCursor(JsonNode parameter) {
        return name(parameter).equals("cursor");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString("");
    }
}
