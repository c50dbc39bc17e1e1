package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Another thing in the stead of the one that an operation has taken and is done with, so that what still is to be sent
/// does not stop at a door that is closed.
///
/// @param instead by what stood in the requests
record StandIn(Map<String, String> instead) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Shorter words may stand anywhere.
    private static final int LEAST = 6;

    static StandIn none() {
        return new StandIn(Map.of());
    }

    /// What differs between two requests that are as they should be.
    static StandIn of(Call before, Call now) {
        var instead = new TreeMap<String, String>();
        var old = before.path().split("[/?&=]");
        var fresh = now.path().split("[/?&=]");
        for (var i = 0; i < Math.min(old.length, fresh.length); i++) {
            put(old[i], fresh[i], instead);
        }
        leaves(tree(before), tree(now), instead);
        return new StandIn(instead);
    }

    Call on(Call call) {
        return call.path(call.what(), on(call.path())).saying(this::on);
    }

    private String on(String words) {
        var other = words;
        for (var each : instead.entrySet()) {
            other = other.replace(each.getKey(), each.getValue());
        }
        return other;
    }

    private static void put(String old, String fresh, Map<String, String> instead) {
        if (!old.equals(fresh) && old.length() >= LEAST) {
            instead.put(old, fresh);
        }
    }

    private static void leaves(JsonNode old, JsonNode fresh, Map<String, String> instead) {
        if (old.isTextual() && fresh.isTextual()) {
            put(old.asText(), fresh.asText(), instead);
        } else if (old.isObject()) {
            old.properties().forEach(each -> leaves(each.getValue(), fresh.path(each.getKey()), instead));
        } else {
            for (var i = 0; i < old.size(); i++) {
                leaves(old.path(i), fresh.path(i), instead);
            }
        }
    }

    private static JsonNode tree(Call call) {
        try {
            return call.body().length == 0 || call.body()[0] != '{' ? JSON.missingNode() : JSON.readTree(call.body());
        } catch (IOException noJson) {
            return JSON.missingNode();
        }
    }
}
