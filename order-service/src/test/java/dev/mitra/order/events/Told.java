package dev.mitra.order.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// An event of another service: the sample of its contract with these fields in their places.
record Told(String name, Map<String, Object> fields) {

    ObjectNode json() throws IOException {
        var event = (ObjectNode) contract("samples/001.json");
        fields.forEach((field, value) -> event.set(field, EventJson.mapper().valueToTree(value)));
        return event;
    }

    String topic() throws IOException {
        return contract("schema.json").get("x-topic").asText();
    }

    UUID key() throws IOException {
        return UUID.fromString(
                json().get(contract("schema.json").get("x-key").asText()).asText());
    }

    private JsonNode contract(String file) throws IOException {
        var path = "/contracts/" + name + "/v1/" + file;
        try (var in = Objects.requireNonNull(Told.class.getResourceAsStream(path), path)) {
            return EventJson.mapper().readTree(in);
        }
    }

    /// Activated, made established, suspended and back, restricted in the end; with a policy that it accepted.
    ///
    /// @param policy the policy's version
    static List<Told> lifeOfAReseller(UUID reseller, String policy) {
        var policyId = UUID.nameUUIDFromBytes(policy.getBytes(StandardCharsets.UTF_8));
        return List.of(
                new Told(
                        "PolicyPublished",
                        Map.of("policyId", policyId, "policyVersion", policy, "effectiveFrom", "2026-02-01")),
                ofReseller("ResellerActivated", reseller, 1, Map.of()),
                ofReseller("ResellerRateChanged", reseller, 2, Map.of("rate", "12.5", "validFrom", "2026-04-01")),
                ofReseller("ResellerStandingChanged", reseller, 3, Map.of("to", "ESTABLISHED", "paidOrders", 3)),
                ofReseller("PolicyAccepted", reseller, 4, Map.of("policyVersion", policy)),
                ofReseller("ResellerSuspended", reseller, 5, Map.of()),
                ofReseller("ResellerReinstated", reseller, 6, Map.of()),
                ofReseller("ResellerStandingChanged", reseller, 7, Map.of("to", "RESTRICTED", "paidOrders", 4)));
    }

    /// Two seats: the first is revoked, the second replaced.
    static List<Told> lifeOfLicences(OrderId order, UUID line, UUID first, UUID second, UUID by) {
        return List.of(
                ofOrder(
                        "LicenseIssued",
                        order,
                        1,
                        Map.of("licenses", List.of(seat(first, line, 1), seat(second, line, 2)))),
                ofOrder("LicenseReplaced", order, 2, Map.of("licenseId", by, "replaces", second)),
                ofOrder("LicenseRevoked", order, 3, Map.of("licenseId", first)));
    }

    private static Told ofReseller(String name, UUID reseller, long version, Map<String, Object> fields) {
        return with(name, Map.of("resellerId", reseller, "version", version), fields);
    }

    private static Told ofOrder(String name, OrderId order, long version, Map<String, Object> fields) {
        return with(name, Map.of("orderId", order.value(), "version", version), fields);
    }

    private static Told with(String name, Map<String, Object> head, Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.putAll(head);
        return new Told(name, all);
    }

    private static Map<String, Object> seat(UUID license, UUID line, int seat) {
        return Map.of(
                "licenseId",
                license,
                "lineId",
                line,
                "seat",
                seat,
                "sku",
                "TAB-NET-DEV-SB",
                "kind",
                "PERPETUAL",
                "seq",
                1,
                "sha256",
                "cd".repeat(32),
                "updatesUntil",
                "2027-03-04");
    }
}
