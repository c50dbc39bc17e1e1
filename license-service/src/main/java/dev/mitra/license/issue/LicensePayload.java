package dev.mitra.license.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The signed part of a licence file, format version 1. It names neither price nor reseller nor account.
public final class LicensePayload {

    public static final String TYPE = "mitra-license+jws";

    private final LicenseSite site;

    public LicensePayload(LicenseSite site) {
        this.site = site;
    }

    public Map<String, Object> of(LicenseDraft draft) {
        var grant = draft.line().grant();
        var payload = new LinkedHashMap<String, Object>();
        payload.put("v", 1);
        payload.put("id", draft.id().value().toString());
        payload.put("seq", draft.seq());
        payload.put("iat", draft.issuedAt().getEpochSecond());
        payload.put("nbf", draft.issuedAt().getEpochSecond());
        payload.put("kind", draft.kind().name());
        payload.put("to", to(draft.to()));
        payload.put("sku", draft.line().sku());
        payload.put("name", draft.line().productName());
        payload.put("products", products(grant));
        payload.put("type", grant.type());
        putIfThere(payload, "developers", grant.developers());
        putIfThere(payload, "locations", grant.locations());
        putIfThere(payload, "deployments", grant.deployments());
        payload.put("redistributable", draft.kind() != Kind.TEMPORARY && grant.redistributable());
        payload.put("order", draft.number().digits());
        putIfThere(payload, "updatesUntil", draft.updatesUntil());
        putIfThere(payload, "expiresAt", draft.expiresOn());
        payload.put("entitlements", List.of());
        putIfThere(
                payload,
                "replaces",
                draft.replaces() == null ? null : draft.replaces().value());
        payload.put("status", Map.of("idx", draft.statusIndex(), "uri", site.statusUri()));
        payload.put("howTo", site.howToUrl());
        return payload;
    }

    private static Map<String, Object> to(ShipTo shipTo) {
        var to = new LinkedHashMap<String, Object>();
        to.put("org", shipTo.company());
        to.put("email", shipTo.email().canonical());
        to.put("country", shipTo.country().code());
        return to;
    }

    /// A bundle covers its members too, on the same platform.
    private List<Map<String, String>> products(Grant grant) {
        var members = site.bundles().getOrDefault(grant.family(), List.of());
        return Stream.concat(Stream.of(grant.family()), members.stream())
                .map(family -> (Map<String, String>)
                        new LinkedHashMap<>(Map.of("family", family, "platform", grant.platform())))
                .toList();
    }

    private static void putIfThere(
            Map<String, Object> payload, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            payload.put(name, value instanceof Integer ? value : value.toString());
        }
    }
}
