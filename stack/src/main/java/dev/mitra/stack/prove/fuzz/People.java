package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One person of each role.
///
/// @param theirs what was made for them
public record People(LogIn.Person reseller, LogIn.Person customer, List<Thing> theirs) {

    /// @param place as `/v1/orders`
    public record Thing(String place, String json) {}

    /// For which there is somebody.
    static final List<String> ROLES = Stream.concat(
                    Stream.of("reseller", "customer"),
                    Arrays.stream(DemoStaff.values()).map(DemoStaff::role))
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();

    /// By role, fresh enough for the next operation. Who may not log in any more, as when an operation has erased
    /// its account, is left out.
    Map<String, String> tokens() {
        var tokens = new TreeMap<String, String>();
        put(tokens, "reseller", reseller);
        put(tokens, "customer", customer);
        for (var staff : DemoStaff.values()) {
            put(tokens, staff.role(), reseller.logIn().as(staff));
        }
        return tokens;
    }

    /// What a token says about its bearer: who sells may be a customer too.
    static List<String> roles(String token) {
        var parts = token.split("\\.");
        if (parts.length < 2) {
            return List.of();
        }
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]))
                    .path("roles")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        } catch (IOException | IllegalArgumentException _) {
            return List.of();
        }
    }

    private static void put(Map<String, String> tokens, String role, LogIn.Person person) {
        try {
            var headers = person.to(Service.ACCOUNT).headers();
            tokens.put(role, headers.getOrDefault("Authorization", "").replace("Bearer ", ""));
        } catch (Refusal _) {
            tokens.remove(role);
        }
    }
}
