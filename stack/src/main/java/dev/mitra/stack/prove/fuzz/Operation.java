package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.Service;
import java.util.List;

/// One operation of a service as its OpenAPI document describes it.
///
/// @param json the operation; `document` is all of it, for its references
public record Operation(Service service, String method, String path, JsonNode json, JsonNode document) {

    public List<String> roles() {
        return json.path("x-roles").valueStream().map(JsonNode::asText).toList();
    }

    public boolean isPublic() {
        return roles().contains("public");
    }

    /// What makes things on its own, what reads, what needs something that is there, and what takes it away.
    int turn() {
        return switch (method) {
            case "GET" -> 1;
            case "DELETE" -> 3;
            default -> path.contains("{") ? 2 : 0;
        };
    }

    public String shown() {
        return service.shortName() + " " + method + " " + path;
    }
}
