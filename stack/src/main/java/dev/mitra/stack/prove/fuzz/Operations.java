package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Http;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the running services say they can do, at `/q/openapi`.
public final class Operations {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Operations() {}

    public static List<Operation> of(Settings settings) {
        var operations = new ArrayList<Operation>();
        for (var service : Service.values()) {
            var document = new Http(settings.url(service))
                    .get("/q/openapi?format=json")
                    .expect("the OpenAPI document of " + service.fullName());
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(entry -> METHODS.contains(entry.getKey()))
                            .forEach(entry -> operations.add(new Operation(
                                    service,
                                    entry.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    entry.getValue(),
                                    document))));
        }
        return operations;
    }
}
