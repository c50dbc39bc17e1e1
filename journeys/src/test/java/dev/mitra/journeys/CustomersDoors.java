package dev.mitra.journeys;

import dev.mitra.testkit.OpenApi;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Every operation that a customer may call, as the OpenAPI files say, called with every id that anybody knows of
/// an order. The public retail catalogue is left out: its prices are for everybody.
final class CustomersDoors {

    private static final Pattern RETAIL = Pattern.compile("GET /v1/products(/\\{sku})?");
    private static final Pattern ID = Pattern.compile("\\b([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}\\b");
    private static final Pattern KIND = Pattern.compile("\\^\\(?([a-z]+)_.*");
    private static final int MOST_IDS = 3;

    private final Person customer;
    private final List<String> ids;

    /// @param seen whatever names things: all ids in it are tried
    CustomersDoors(Person customer, List<String> seen) {
        this.customer = customer;
        this.ids = seen.stream()
                .flatMap(text -> ID.matcher(text).results().map(found -> found.group()))
                .distinct()
                .toList();
    }

    /// Reads first, then sends, so that nothing that is sent spoils what is read.
    ///
    /// @param answer told what was called and what came
    /// @return how many operations there are
    int walk(BiConsumer<String, Response> answer) {
        int count = 0;
        for (var reading : List.of(true, false)) {
            for (var service : Service.values()) {
                var document = document(service);
                for (var operation : document.operations()) {
                    if (isForCustomers(operation) && operation.verb().equals("get") == reading) {
                        count++;
                        call(service, document, operation, answer);
                    }
                }
            }
        }
        return count;
    }

    private void call(Service service, OpenApi document, OpenApi.Operation op, BiConsumer<String, Response> answer) {
        for (var path : paths(document, op)) {
            for (var query : queries(document, op)) {
                for (var language : List.of("en", "id")) {
                    var who = op.roles().contains("public") ? Person.nobody(service) : customer.at(service);
                    var request = who.header("Accept-Language", language)
                            .header("Accept-Encoding", "identity")
                            .queryParams(query)
                            .redirects()
                            .follow(false);
                    var name = service + " " + op.verb() + " " + path + " " + query;
                    answer.accept(name, withBody(request, document, op).request(op.verb(), service.url() + path));
                }
            }
        }
    }

    private static RequestSpecification withBody(RequestSpecification request, OpenApi document, OpenApi.Operation op) {
        var types =
                document.resolve(op.node().path("requestBody")).path("content").propertyNames();
        return types.stream().findFirst().map(type -> sent(request, type)).orElse(request);
    }

    /// Bytes where a type has no form of its own: a mail, a file.
    private static RequestSpecification sent(RequestSpecification request, String type) {
        if (type.endsWith("json")) {
            return request.body("{}");
        }
        return type.contains("form")
                ? request.contentType(ContentType.URLENC.toString()).body("x=1")
                : request.contentType(type).body("x=1".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> paths(OpenApi document, OpenApi.Operation op) {
        var paths = List.of(op.path());
        for (var parameter : document.parameters(op)) {
            if (parameter.path("in").asString("").equals("path")) {
                var name = "{" + parameter.path("name").asString("") + "}";
                var values = idsOf(document, parameter);
                paths = paths.stream()
                        .flatMap(path -> (values.isEmpty() ? List.of("1") : values)
                                .stream().map(value -> path.replace(name, value)))
                        .toList();
            }
        }
        return paths;
    }

    private List<Map<String, String>> queries(OpenApi document, OpenApi.Operation op) {
        var queries = new ArrayList<Map<String, String>>();
        queries.add(Map.of());
        for (var parameter : document.parameters(op)) {
            if (parameter.path("in").asString("").equals("query")) {
                var name = parameter.path("name").asString("");
                idsOf(document, parameter).forEach(id -> queries.add(Map.of(name, id)));
                document.resolve(parameter.path("schema"))
                        .path("enum")
                        .forEach(value -> queries.add(Map.of(name, value.asString(""))));
            }
        }
        return queries;
    }

    private List<String> idsOf(OpenApi document, JsonNode parameter) {
        var kind = KIND.matcher(
                document.resolve(parameter.path("schema")).path("pattern").asString(""));
        return kind.matches()
                ? ids.stream()
                        .filter(id -> id.startsWith(kind.group(1) + "_"))
                        .limit(MOST_IDS)
                        .toList()
                : List.of();
    }

    private static boolean isForCustomers(OpenApi.Operation op) {
        return List.of("public", "customer", "authenticated").stream().anyMatch(op.roles()::contains)
                && !RETAIL.matcher(op.name()).matches();
    }

    private static OpenApi document(Service service) {
        var root = Path.of(System.getProperty("mitra.root", ".."));
        var name = service.name().toLowerCase(java.util.Locale.ROOT) + "-service.yaml";
        try {
            return OpenApi.parse(
                    Files.readString(root.resolve("docs/reference/openapi").resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
