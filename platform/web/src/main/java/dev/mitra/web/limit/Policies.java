package dev.mitra.web.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which quotas an operation has: those of the class that names its path, else those of its kind.
final class Policies {

    /// The two quotas of a class of operations.
    record Policy(List<String> paths, Quota perPrincipal, Quota perAddress) {}

    private final List<Policy> byPath = new ArrayList<>();
    private final Policy read;
    private final Policy write;

    Policies(RateLimitSettings settings) {
        this.read = policy("read", settings);
        this.write = policy("write", settings);
        settings.policies()
                .forEach((name, policy) -> policy.paths().ifPresent(_ -> byPath.add(policy(name, settings))));
    }

    /// Empty for what is not limited: health, metrics, the OpenAPI document and its pages.
    Optional<Policy> of(String verb, String path) {
        if (path.startsWith("/q/")) {
            return Optional.empty();
        }
        return byPath.stream()
                .filter(policy -> policy.paths().stream().anyMatch(start -> isBelow(path, start)))
                .findFirst()
                .or(() -> Optional.of(isRead(verb) ? read : write));
    }

    private static boolean isBelow(String path, String start) {
        return path.equals(start) || path.startsWith(start.endsWith("/") ? start : start + "/");
    }

    private static boolean isRead(String verb) {
        return verb.equals("GET") || verb.equals("HEAD") || verb.equals("OPTIONS");
    }

    private static Policy policy(String name, RateLimitSettings settings) {
        var policy = settings.policies().get(name);
        if (policy == null) {
            throw new IllegalStateException("mitra.rate-limit.policies." + name + " is missing");
        }
        int scale = Math.max(1, settings.scale());
        return new Policy(
                policy.paths().orElse(List.of()),
                new Quota(name + "-principal", policy.perPrincipal() * scale, policy.window()),
                new Quota(name + "-address", policy.perAddress() * scale, policy.window()));
    }
}
