package dev.mitra.web.limit;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The header fields `RateLimit-Policy` and `RateLimit` of one answer, whatever answers it.
///
/// Source: draft-ietf-httpapi-ratelimit-headers-10.
final class RateLimitFields {

    private static final String KEY = RateLimitFields.class.getName();

    private final List<Taken> taken = new ArrayList<>();

    private RateLimitFields() {}

    static RateLimitFields of(RoutingContext request) {
        RateLimitFields known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var fields = new RateLimitFields();
        request.put(KEY, fields);
        request.addHeadersEndHandler(_ -> fields.write(request));
        return fields;
    }

    void add(Taken one) {
        taken.add(one);
    }

    private void write(RoutingContext request) {
        var headers = request.response().headers();
        headers.set(
                "RateLimit-Policy",
                taken.stream().map(one -> one.quota().policyItem()).collect(Collectors.joining(", ")));
        headers.set("RateLimit", taken.stream().map(Taken::limitItem).collect(Collectors.joining(", ")));
    }
}
