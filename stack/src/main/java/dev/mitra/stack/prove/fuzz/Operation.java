package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Service;
import java.util.List;
import java.util.Set;

/// One operation of a service as its OpenAPI document describes it.
///
/// @param json the operation; `document` is all of it, for its references
public record Operation(Service service, String method, String path, JsonNode json, JsonNode document) {

    private static final Set<String> ENDS = Set.of(
            "cancellation",
            "closing",
            "departure",
            "discard",
            "erasure",
            "merger",
            "ownership-transfer",
            "refusal",
            "rejection",
            "retirement",
            "return",
            "reversal",
            "revocation",
            "suspension",
            "undo",
            "withdrawal");

    public List<String> roles() {
        return json.path("x-roles").valueStream().map(JsonNode::asText).toList();
    }

    public boolean isPublic() {
        return roles().contains("public");
    }

    boolean reads() {
        return method.equals("GET");
    }

    /// What makes things on its own, what reads, what needs something that is there, what brings it to its end,
    /// and what takes it away.
    int turn() {
        return switch (method) {
            case "GET" -> 1;
            case "DELETE" -> 4;
            default -> ENDS.contains(path.substring(path.lastIndexOf('/') + 1)) ? 3 : path.contains("{") ? 2 : 0;
        };
    }

    public String shown() {
        return service.shortName() + " " + method + " " + path;
    }
}
