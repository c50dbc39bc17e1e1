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

    private static final Pattern BODY_LIMIT =
            Pattern.compile("(?m)^(?:mitra\\.http\\.body-limits?\\S*|quarkus\\.http\\.limits\\.max-body-size)=(\\S+)$");
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

    @Test
    void what_a_service_takes_gets_through_the_ingress_and_no_more_than_any_service_reads() {
        var annotations = Tree.of(Repository.ROOT.resolve("deploy/helm/mitra/values.yaml"))
                .at("ingress", "annotations");
        var allowed = megabytes(
                annotations.at("nginx.ingress.kubernetes.io/proxy-body-size").text());
        var limits = Repository.files(".properties").stream()
                .filter(file -> file.toString().contains("src/main/resources"))
                .flatMap(file -> BODY_LIMIT.matcher(Repository.read(file)).results())
                .map(limit -> megabytes(limit.group(1)))
                .toList();

        assertThat(limits).contains(50).allSatisfy(limit -> assertThat(limit).isLessThanOrEqualTo(allowed));
        assertThat(limits).as("quarkus.http.limits.max-body-size").contains(allowed);
    }

    /// `64m` of nginx and `64M` of Quarkus are the same.
    private static int megabytes(String size) {
        assertThat(size).matches("\\d+[mM]");
        return Integer.parseInt(size.substring(0, size.length() - 1));
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
