package dev.mitra.web.idempotency;

import dev.mitra.web.Idempotent;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Reads the body of a repeatable request before its resource does, to know its hash before anything happens.
/// Small bodies stay in memory, large ones go to a file that ends with the request.
public class BodyBuffer {

    static final String KEY = "mitra.idempotency.body";

    @ServerRequestFilter
    public void buffer(ContainerRequestContext context, ResourceInfo resource, RoutingContext request)
            throws IOException {
        var method = resource.getResourceMethod();
        boolean repeatable = method != null && method.isAnnotationPresent(Idempotent.class);
        if (repeatable && !isForm(context)) {
            var body = BufferedBody.of(context.getEntityStream());
            request.put(KEY, body);
            request.addEndHandler(_ -> body.close());
            context.setEntityStream(body.stream());
        }
    }

    // A form is parsed by the server itself, into attributes and files. The header is looked at as text, because it may
    // be rubbish: the framework refuses that when it looks for the operation's reader.
    private static boolean isForm(ContainerRequestContext context) {
        var type = Objects.requireNonNullElse(context.getHeaderString(HttpHeaders.CONTENT_TYPE), "")
                .toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/form-data") || type.startsWith("application/x-www-form-urlencoded");
    }
}
