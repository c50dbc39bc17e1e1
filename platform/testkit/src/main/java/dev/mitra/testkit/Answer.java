package dev.mitra.testkit;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/// What a service said to a walk.
record Answer(int status, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /// A member of the JSON object; empty where there is none.
    String member(String name) {
        return text.startsWith("{") ? JSON.readTree(text).path(name).asString("") : "";
    }
}
