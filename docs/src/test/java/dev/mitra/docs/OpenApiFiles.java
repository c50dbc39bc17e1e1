package dev.mitra.docs;

import dev.mitra.testkit.OpenApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The committed OpenAPI files, which each service's own test holds to what the service does.
final class OpenApiFiles {

    private static final List<String> SERVICES = List.of("account", "reseller", "order", "billing", "license");

    private OpenApiFiles() {}

    /// By the service's name, `account-service`.
    static Map<String, OpenApi> all() {
        var documents = new LinkedHashMap<String, OpenApi>();
        for (var service : SERVICES) {
            var file = Repository.ROOT.resolve("docs/reference/openapi/" + service + "-service.yaml");
            documents.put(service + "-service", OpenApi.parse(Repository.read(file)));
        }
        return documents;
    }
}
