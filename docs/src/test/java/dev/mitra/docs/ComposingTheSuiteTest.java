package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// What docker-compose.yml promises beside its form, which `./mitra check compose` holds.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposingTheSuiteTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|WRAPPING_KEY|JAAS");
    private static final List<String> OURS =
            List.of("account-service", "reseller-service", "order-service", "billing-service", "license-service");

    private final Map<?, ?> file = map(new Yaml().load(Repository.read(Repository.ROOT.resolve("docker-compose.yml"))));
    private final Map<?, ?> services = map(file.get("services"));

    @Test
    void every_container_has_an_end_to_its_memory() {
        services.forEach((name, service) -> assertThat(
                        at(service, "deploy", "resources", "limits").get("memory"))
                .as("memory of " + name)
                .isNotNull());
    }

    @Test
    void no_secret_stands_in_the_file_and_every_one_that_is_mounted_is_a_file() {
        var open = new TreeSet<String>();
        services.forEach((name, service) -> at(service, "environment").forEach((variable, value) -> {
            var isPath = variable.toString().matches(".*(_FILE|_CONFIG)")
                    || String.valueOf(value).startsWith("/run/secrets/");
            if (SECRET.matcher(variable.toString()).find() && !isPath) {
                open.add(name + " " + variable);
            }
        }));
        assertThat(open).isEmpty();
        map(file.get("secrets"))
                .forEach((name, secret) ->
                        assertThat(map(secret).get("file")).asString().startsWith("./deploy/compose/secrets/"));
    }

    @Test
    void a_service_starts_when_what_it_stands_on_works_and_is_asked_whether_it_does() {
        for (var name : OURS) {
            assertThat(at(services.get(name), "depends_on", "postgres"))
                    .as(name)
                    .containsEntry("condition", "service_healthy");
            assertThat(at(services.get(name), "depends_on", "kafka-setup"))
                    .as(name)
                    .containsEntry("condition", "service_completed_successfully");
            assertThat(at(services.get(name), "healthcheck")).as(name).isNotEmpty();
        }
        assertThat(at(services.get("proxy"), "depends_on").keySet()).hasToString(OURS.toString());
        services.forEach((name, service) -> at(service, "depends_on").forEach((other, condition) -> {
            if (at(condition).containsValue("service_healthy")) {
                assertThat(at(services.get(other), "healthcheck"))
                        .as("health of " + other)
                        .isNotEmpty();
            }
        }));
    }

    @Test
    void a_service_may_write_nothing_and_be_nobody() {
        for (var name : OURS) {
            assertThat(map(services.get(name)).get("read_only")).as(name).isEqualTo(true);
            assertThat(map(services.get(name)).get("cap_drop")).as(name).hasToString("[ALL]");
            assertThat(map(services.get(name)).get("security_opt")).as(name).hasToString("[no-new-privileges:true]");
            assertThat(map(services.get(name)).get("user")).as(name).isEqualTo("10001:10001");
        }
    }

    @Test
    void every_image_is_of_one_version() {
        services.forEach((name, service) -> {
            var image = String.valueOf(map(service).get("image"));
            assertThat(image).as(name.toString()).matches(".+:.+").doesNotEndWith(":latest");
        });
    }

    private static Map<?, ?> at(Object node, String... path) {
        var here = map(node);
        for (var key : path) {
            here = map(here.get(key));
        }
        return here;
    }

    private static Map<?, ?> map(Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }
}
