package dev.mitra.web.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The problem document and which operations may answer with which status.
final class ProblemSchemas {

    private static final Map<String, String> STATUS = Map.ofEntries(
            Map.entry("400", "The request cannot be read."),
            Map.entry("401", "No access token, or one that is not accepted."),
            Map.entry("403", "The caller's roles or state do not allow it."),
            Map.entry("404", "There is nothing here that the caller can see."),
            Map.entry("409", "The state of things does not allow it, or the same request is still running."),
            Map.entry("412", "The version in If-Match is not the current one."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The body's media type is not supported."),
            Map.entry("422", "Values of the request are not accepted."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("429", "Too many requests of this caller or network address; see Retry-After and RateLimit."),
            Map.entry("503", "Temporarily unavailable; see Retry-After."));

    private ProblemSchemas() {}

    static void describe(Components components) {
        components.addSchema("Problem", problem());
        STATUS.forEach((status, description) -> components.addResponse("Problem" + status, response(description)));
    }

    static void answers(Endpoint endpoint, Operation operation) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        for (var status : statuses(endpoint, operation)) {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
        operation.setResponses(responses);
    }

    private static List<String> statuses(Endpoint endpoint, Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        boolean body = operation.getRequestBody() != null;
        boolean conditional = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        boolean changes = endpoint.verb() != HttpMethod.GET && endpoint.verb() != HttpMethod.HEAD;
        var all = new LinkedHashMap<String, Boolean>();
        all.put("400", body || !parameters.isEmpty());
        all.put("401", !endpoint.isPublic());
        all.put("403", !endpoint.isPublic());
        all.put("404", endpoint.path().contains("{"));
        all.put("409", changes);
        all.put("412", conditional);
        all.put("413", body);
        all.put("415", body);
        all.put("422", body || endpoint.idempotent().isPresent());
        all.put("428", conditional);
        all.put("429", true);
        all.put("503", true);
        return all.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static APIResponse response(String description) {
        var type = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", type));
    }

    private static Schema problem() {
        var entry = object("What is wrong at one place of the request.")
                .addProperty("pointer", text("JSON pointer into the body, or `?name` for a parameter."))
                .addProperty("code", text("Stable reason."))
                .addProperty("detail", text("The reason in the caller's language."))
                .required(List.of("code", "detail"));
        var contact = object("The route to people.")
                .addProperty("email", text("Sales support."))
                .addProperty("url", text("The support page."));
        return object("Why a request was refused (RFC 9457); codes may bring members of their own.")
                .addProperty("type", text("Address of the page about the code.").format("uri"))
                .addProperty("title", text("Short and the same for every problem of this code."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What happened, in English or Indonesian by Accept-Language."))
                .addProperty("code", text("Stable reason, never translated."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry))
                .addProperty("traceId", text("Finds this request in our logs."))
                .addProperty("retryable", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                .addProperty("contact", contact)
                .required(List.of("type", "title", "status", "detail", "code", "traceId", "retryable", "contact"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
