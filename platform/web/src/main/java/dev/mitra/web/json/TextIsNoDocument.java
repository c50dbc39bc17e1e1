package dev.mitra.web.json;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// An operation that does not say what it reads, reads JSON. The framework would also take `text/plain` for a body
/// with one text in it, and hand the whole text to its constructor: past the rules for documents, or to a constructor
/// that nobody may call.
public class TextIsNoDocument {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext context, ResourceInfo resource) {
        // as text, because it may be rubbish, which others refuse
        var type = Objects.requireNonNullElse(context.getHeaderString(HttpHeaders.CONTENT_TYPE), "")
                .toLowerCase(Locale.ROOT);
        if (type.startsWith("text/plain") && !saysWhatItReads(resource)) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    private static boolean saysWhatItReads(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        return method == null
                || method.isAnnotationPresent(Consumes.class)
                || method.getDeclaringClass().isAnnotationPresent(Consumes.class);
    }
}
