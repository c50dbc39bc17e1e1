package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The proxy before the five services sends each path to the service whose OpenAPI file has it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutingAtOneOriginTest {

    /// What no rule names goes there.
    private static final String OTHERWISE = "account-service";

    private static final Pattern RULE = Pattern.compile("(?m)^\\t@(\\w+) path (.*)$");

    @Test
    void every_operation_reaches_its_service() {
        var wrong = new TreeMap<String, String>();
        OpenApiFiles.all()
                .forEach((service, document) -> document.operations().forEach(operation -> {
                    var path = operation.name().replaceFirst("^\\S+ ", "");
                    var reached = target(path);
                    if (!path.startsWith("/ops/") && !reached.equals(service)) {
                        wrong.put(operation.name(), reached + " instead of " + service);
                    }
                }));

        assertThat(wrong).as("routes of deploy/compose/Caddyfile").isEmpty();
    }

    @Test
    void what_is_for_operations_is_reached_by_nobody_from_outside() {
        assertThat(List.of("/ops/status", "/ops/mails", "/q/metrics", "/q/health/ready", "/q/swagger-ui"))
                .allSatisfy(path -> assertThat(target(path)).isEqualTo("inside-service"));
    }

    /// Held to the OpenAPI files by way of the proxy's configuration.
    @Test
    void the_ingress_of_the_chart_has_the_same_routes() {
        Map<String, List<String>> routes =
                new Yaml().load(Repository.read(Repository.ROOT.resolve("deploy/helm/mitra/routes.yaml")));
        var proxy = new TreeMap<String, List<String>>();
        RULE.matcher(Repository.read(Repository.ROOT.resolve("deploy/compose/Caddyfile")))
                .results()
                .filter(rule -> !rule.group(1).equals("inside"))
                .forEach(rule -> proxy.put(
                        rule.group(1),
                        List.of(rule.group(2).split(" ")).stream()
                                .filter(path -> !path.endsWith("/*"))
                                .toList()));

        assertThat(routes).isEqualTo(proxy);
    }

    private static String target(String path) {
        return RULE.matcher(Repository.read(Repository.ROOT.resolve("deploy/compose/Caddyfile")))
                .results()
                .filter(rule -> List.of(rule.group(2).split(" ")).stream().anyMatch(pattern -> matches(pattern, path)))
                .map(rule -> rule.group(1) + "-service")
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("/*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }
}
