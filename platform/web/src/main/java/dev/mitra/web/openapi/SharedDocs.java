package dev.mitra.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/// Adds to every operation what its annotations already say, so that resources do not repeat it.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedDocs implements OASFilter {

    private static final String SCHEME = "bearer";

    private final IndexView index;
    private final Map<String, Endpoint> endpoints;

    public SharedDocs(IndexView index) {
        this.index = index;
        this.endpoints = Endpoint.allIn(index)
                .collect(Collectors.toMap(
                        endpoint -> key(endpoint.verb(), endpoint.path()), Function.identity(), (first, _) -> first));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of account-service: ES256, ten minutes."));
        ValueSchemas.describe(components, index);
        ProblemSchemas.describe(components);
        document.setComponents(components);
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths()
                    .getPathItems()
                    .forEach((path, item) ->
                            item.getOperations().forEach((verb, operation) -> describe(path, verb, operation)));
        }
    }

    private void describe(String path, HttpMethod verb, Operation operation) {
        var endpoint = endpoints.get(key(verb, path));
        if (endpoint == null) {
            return;
        }
        if (operation.getOperationId() == null) {
            operation.setOperationId(endpoint.operationId());
        }
        OpsDocs.describe(key(verb, path), operation);
        if (!endpoint.roles().isEmpty()) {
            operation.addExtension("x-roles", endpoint.roles());
        }
        if (!endpoint.isPublic()) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        }
        endpoint.idempotent().ifPresent(rule -> {
            var required = rule.value("required");
            operation.addParameter(idempotencyKey(required != null && required.asBoolean()));
        });
        endpoint.retiring().ifPresent(rule -> {
            operation.setDeprecated(true);
            operation.addExtension("x-sunset", rule.value("sunset").asString());
        });
        ProblemSchemas.answers(endpoint, operation);
    }

    private static Parameter idempotencyKey(boolean required) {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(required)
                .description("Makes the request repeatable: the same key and body get the first answer again.")
                .schema(OASFactory.createSchema()
                        .addType(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255));
    }

    private static String key(HttpMethod verb, String path) {
        return verb + " " + path;
    }
}
