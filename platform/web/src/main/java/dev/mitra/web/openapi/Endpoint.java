package dev.mitra.web.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// A resource method, found by its annotations.
///
/// @param path with its variables as OpenAPI writes them: `/v1/orders/{id}`
record Endpoint(HttpMethod verb, String path, MethodInfo method) {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName AUTHENTICATED = DotName.createSimple("io.quarkus.security.Authenticated");
    private static final DotName RETIRING = DotName.createSimple("dev.mitra.web.Retiring");
    private static final DotName IDEMPOTENT = DotName.createSimple("dev.mitra.web.Idempotent");

    static Stream<Endpoint> allIn(IndexView index) {
        return index.getAnnotations(PATH).stream()
                .filter(path -> path.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS)
                .map(path -> path.target().asClass())
                .flatMap(type -> type.methods().stream().flatMap(method -> of(type, method)));
    }

    private static Stream<Endpoint> of(ClassInfo type, MethodInfo method) {
        return Arrays.stream(HttpMethod.values())
                .filter(verb -> method.hasAnnotation(DotName.createSimple("jakarta.ws.rs." + verb)))
                .map(verb -> new Endpoint(verb, path(type.declaredAnnotation(PATH), method.annotation(PATH)), method));
    }

    // `/v1/orders/` and `{id: .+}` make `/v1/orders/{id}`
    private static String path(AnnotationInstance... parts) {
        var joined = new StringBuilder();
        for (var part : parts) {
            if (part != null) {
                joined.append('/').append(part.value().asString());
            }
        }
        var clean = joined.toString()
                .replaceAll("\\{\\s*([\\w-]+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /// Resource and method, `orderPlace` for `OrderResource.place`: method names alone meet across resources.
    String operationId() {
        var resource = method.declaringClass().simpleName().replaceAll("Resource$", "");
        var name = method.name();
        return Character.toLowerCase(resource.charAt(0))
                + resource.substring(1)
                + Character.toUpperCase(name.charAt(0))
                + name.substring(1);
    }

    /// Who may call: role names, `authenticated` for anybody with a token, `public`; empty when nothing says so.
    List<String> roles() {
        return gate(method.declaredAnnotation(ROLES_ALLOWED), has(PERMIT_ALL), has(AUTHENTICATED))
                .or(() -> {
                    var type = method.declaringClass();
                    return gate(
                            type.declaredAnnotation(ROLES_ALLOWED),
                            type.hasDeclaredAnnotation(PERMIT_ALL),
                            type.hasDeclaredAnnotation(AUTHENTICATED));
                })
                .orElse(List.of());
    }

    boolean isPublic() {
        return roles().equals(List.of("public"));
    }

    Optional<AnnotationInstance> idempotent() {
        return Optional.ofNullable(method.declaredAnnotation(IDEMPOTENT));
    }

    /// Set when the operation will go.
    Optional<AnnotationInstance> retiring() {
        return Optional.ofNullable(method.declaredAnnotation(RETIRING));
    }

    private boolean has(DotName annotation) {
        return method.hasDeclaredAnnotation(annotation);
    }

    private static Optional<List<String>> gate(
            @org.jspecify.annotations.Nullable AnnotationInstance allowed, boolean permitAll, boolean authenticated) {
        if (allowed != null) {
            return Optional.of(List.of(allowed.value().asStringArray()));
        }
        if (permitAll) {
            return Optional.of(List.of("public"));
        }
        return authenticated ? Optional.of(List.of("authenticated")) : Optional.empty();
    }
}
