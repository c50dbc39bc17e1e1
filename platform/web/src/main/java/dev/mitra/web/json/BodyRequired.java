package dev.mitra.web.json;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An operation that declares a body gets one: an empty body or the document `null` is 400, unless its
/// parameter is `@Nullable`.
@Provider
public class BodyRequired implements ReaderInterceptor {

    private final ResourceInfo resource;

    public BodyRequired(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null && !mayBeMissing()) {
            throw Problem.of(CommonProblem.MALFORMED_JSON);
        }
        return body;
    }

    private boolean mayBeMissing() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0
                        || Arrays.stream(parameter.getAnnotations())
                                .noneMatch(annotation -> annotation
                                        .annotationType()
                                        .getPackageName()
                                        .startsWith("jakarta.ws.rs")))
                .anyMatch(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
