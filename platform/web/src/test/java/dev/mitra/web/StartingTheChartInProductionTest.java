package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The values that the Helm chart comes with say `production: true`: no service may refuse to start with
/// them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingTheChartInProductionTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SHARED_BY_ALL = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Path CHART = ROOT.resolve("deploy/helm/mitra");
    /// `MITRA_ISSUER: {{ .Values.origin | quote }}`, with `printf` before it or not.
    private static final Pattern SHARED =
            Pattern.compile("(?m)^  ([A-Z_]+): \\{\\{ (?:printf \\S+ )?\\.Values\\.([A-Za-z.]+) \\| quote }}$");

    private static final Pattern PLAIN = Pattern.compile("(?m)^  ([A-Z_]+): (\"?)([^\"{\\n]+)\\2$");

    @ParameterizedTest
    @ValueSource(strings = {"account", "reseller", "order", "billing", "license"})
    void no_service_refuses_the_values_that_the_chart_comes_with(String service) throws IOException {
        var config = config(service, environment(service));

        assertThat(ProductionRules.findings(config)).isEmpty();
    }

    @Test
    void a_value_for_a_first_look_is_noticed() throws IOException {
        var environment = environment("order");
        environment.put("MITRA_CARDS_GATEWAY", "simulated");
        var config = config("order", environment);

        assertThat(ProductionRules.findings(config)).singleElement().asString().contains("mitra.cards.gateway");
    }

    private static SmallRyeConfig config(String service, Map<String, String> environment) throws IOException {
        var file = ROOT.resolve(service + "-service/src/main/resources/application.properties");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(
                        new PropertiesConfigSource(SHARED_BY_ALL.toUri().toURL(), 50),
                        new PropertiesConfigSource(file.toUri().toURL()),
                        new EnvConfigSource(environment, 300))
                .build();
    }

    private static Map<String, String> environment(String service) throws IOException {
        Map<String, Object> values = new Yaml().load(Files.readString(CHART.resolve("values.yaml")));
        var shared = Files.readString(CHART.resolve("templates/config.yaml"));
        var environment = new HashMap<String, String>();
        PLAIN.matcher(shared).results().forEach(line -> environment.put(line.group(1), line.group(3)));
        SHARED.matcher(shared)
                .results()
                .forEach(line ->
                        environment.put(line.group(1), at(values, line.group(2)).toString()));
        // the template takes them from secrets
        environment.put("MITRA_POSTGRES_PASSWORD", "of a secret");
        map(at(values, "services." + service + ".secrets")).forEach((name, _) -> environment.put(name, "of a secret"));
        map(at(values, "services." + service + ".env"))
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    private static Object at(Map<String, Object> values, String path) {
        Object here = values;
        for (var key : path.split("\\.")) {
            here = Objects.requireNonNull(map(here).get(key), path);
        }
        return here;
    }

    @SuppressWarnings("unchecked") // YAML's maps have strings for keys here
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }
}
