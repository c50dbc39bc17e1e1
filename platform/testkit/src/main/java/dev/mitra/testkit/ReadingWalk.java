package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads by every operation that reads: without any parameter as everybody who may, then as those whose queries differ
/// with each value of each parameter alone, with all of them, and the next page of each. Remembers what never answered
/// with success.
final class ReadingWalk {

    private static final List<String> STAFF = List.of("sales", "finance", "ops", "admin");
    private static final List<String> PARTNERS = List.of("customer", "reseller");

    /// @param name what an exception calls it: `GET /v1/things?status=NEW`
    /// @param page what an exception calls its next page: `GET /v1/things?status&cursor`
    private record Question(String name, String page, Map<String, String> query) {}

    /// @param cursors the best first
    private record Reading(String path, boolean pages, LinkedHashSet<String> cursors) {}

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
        boolean pages = queried(operation).anyMatch(ReadingWalk::isCursor);
        var reading = new Reading(
                path(operation), pages, new LinkedHashSet<>(pages ? Cursors.forged(document, operation) : List.of()));
        var questions = questions(operation);
        var everybody = callers(operation);
        var different = differing(questions.getFirst(), reading, everybody);
        for (var question : questions.subList(1, questions.size())) {
            different.forEach(token -> ask(question, reading, token));
        }
        // by now there are cursors of every order
        for (var question : questions) {
            if (!isProven(question, reading)) {
                everybody.forEach(token -> ask(question, reading, token));
            }
        }
        var together = together(operation);
        for (var question : together) {
            if (question.equals(together.getFirst()) || !isProven(question, reading)) {
                different.forEach(token -> ask(question, reading, token));
            }
        }
    }

    /// Asks as each of them, and tells those whose queries are not just those of somebody before. Who is refused has
    /// asked for nothing more than that, unless all are.
    private List<String> differing(Question question, Reading reading, List<String> callers) {
        var different = new ArrayList<String>();
        var queries = new HashSet<Set<String>>();
        for (var token : callers) {
            SeenStatements.sinceLast();
            if (ask(question, reading, token).status() < 300 && queries.add(SeenStatements.sinceLast())) {
                different.add(token);
            }
        }
        return different.isEmpty() ? callers : different;
    }

    private boolean isProven(Question question, Reading reading) {
        return answered.contains(question.name()) && (!reading.pages() || answered.contains(question.page()));
    }

    private Answer ask(Question question, Reading reading, String token) {
        asked.add(question.name());
        var query = new LinkedHashMap<>(question.query());
        if (!reading.pages()) {
            return remembered(question.name(), Calls.get(reading.path(), query, token));
        }
        asked.add(question.page());
        query.put("limit", "1");
        var answer = remembered(question.name(), Calls.get(reading.path(), query, token));
        Optional.of(answer.member("nextCursor")).filter(next -> !next.isEmpty()).ifPresent(reading.cursors()::addFirst);
        for (var cursor : List.copyOf(reading.cursors())) {
            query.put("cursor", cursor);
            if (remembered(question.page(), Calls.get(reading.path(), query, token))
                            .status()
                    < 300) {
                reading.cursors().addFirst(cursor);
                break;
            }
        }
        return answer;
    }

    private Answer remembered(String name, Answer answer) {
        if (answer.status() < 300) {
            answered.add(name);
        }
        return answer;
    }

    /// Without any parameter, and with each value of each one alone.
    private List<Question> questions(OpenApi.Operation operation) {
        var needed = needed(operation);
        var questions = new ArrayList<Question>();
        questions.add(new Question(operation.name(), operation.name() + "?cursor", needed));
        filters(operation)
                .forEach(parameter -> values(parameter)
                        .forEach(value -> questions.add(question(operation, parameter, value, needed))));
        return questions;
    }

    /// With all parameters at once. Some say something together only, so each value has its turn until it is answered;
    /// what it narrows further needs no index that fewer parameters would not need as well.
    private List<Question> together(OpenApi.Operation operation) {
        var all = new LinkedHashMap<String, String>();
        filters(operation)
                .forEach(parameter -> all.put(name(parameter), values(parameter).getFirst()));
        return all.size() < 2
                ? List.of()
                : filters(operation)
                        .flatMap(parameter ->
                                values(parameter).stream().map(value -> question(operation, parameter, value, all)))
                        .toList();
    }

    private Question question(
            OpenApi.Operation operation, JsonNode parameter, String value, Map<String, String> others) {
        var query = new LinkedHashMap<>(others);
        query.put(name(parameter), value);
        var name = operation.name() + "?" + name(parameter);
        boolean oneOfMany = values(parameter).size() > 1;
        return new Question(oneOfMany ? name + "=" + value : name, name + "&cursor", query);
    }

    private Map<String, String> needed(OpenApi.Operation operation) {
        var needed = new LinkedHashMap<String, String>();
        filters(operation)
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .forEach(parameter ->
                        needed.put(name(parameter), values(parameter).getFirst()));
        return needed;
    }

    private Stream<JsonNode> filters(OpenApi.Operation operation) {
        return queried(operation).filter(parameter -> !isCursor(parameter));
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

    /// Who finds most goes first: staff, the tenant, and somebody without anything, who may be asked for differently.
    private List<String> callers(OpenApi.Operation operation) {
        var roles = operation.roles();
        return Stream.of(anyone(STAFF, roles), tenancy.ownersAmong(roles), anyone(PARTNERS, roles))
                .flatMap(tokens -> tokens)
                .toList();
    }

    private Stream<String> anyone(List<String> among, List<String> roles) {
        return among.stream()
                .filter(role -> roles.contains(role) || roles.contains("authenticated") || roles.contains("public"))
                .map(role -> tokens.computeIfAbsent(role, Tokens::anyone));
    }

    private static boolean isCursor(JsonNode parameter) {
        return name(parameter).equals("cursor");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString("");
    }
}
