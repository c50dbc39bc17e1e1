package dev.mitra.web.idempotency;

import dev.mitra.web.Idempotent;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
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

    // A form is parsed by the server itself, into attributes and files.
    private static boolean isForm(ContainerRequestContext context) {
        var type = context.getMediaType();
        return type != null
                && (type.getSubtype().equals("form-data") || type.getSubtype().equals("x-www-form-urlencoded"));
    }
}
