package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What docker-compose.yml promises beside its form, which `./mitra check compose` holds.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposingTheSuiteTest {

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|WRAPPING_KEY|JAAS");
    private static final Pattern ADDRESS = Pattern.compile("\\b((?!0)[a-z0-9-]*[a-z][a-z0-9-]*):\\d{4,5}\\b");
    /// A property whose default is an address of this machine.
    private static final Pattern LOCAL = Pattern.compile("\\| `(mitra\\.[\\w.-]+)` \\| `http://localhost");
    private static final List<String> OURS =
            List.of("account-service", "reseller-service", "order-service", "billing-service", "license-service");

    private final Tree file = Tree.of(Repository.ROOT.resolve("docker-compose.yml"));
    private final Map<String, Tree> services = file.at("services").entries();

    @Test
    void every_container_has_an_end_to_its_memory() {
        services.forEach((name, service) -> assertThat(
                        service.at("deploy", "resources", "limits", "memory").text())
                .as("memory of " + name)
                .matches("\\d+[MG]"));
    }

    @Test
    void no_secret_stands_in_the_file_and_every_one_that_is_mounted_is_a_file() {
        var open = new TreeSet<String>();
        services.forEach((name, service) -> service.at("environment").entries().forEach((variable, value) -> {
            var isPath = variable.matches(".*(_FILE|_CONFIG)") || value.text().startsWith("/run/secrets/");
            if (SECRET.matcher(variable).find() && !isPath) {
                open.add(name + " " + variable);
            }
        }));
        assertThat(open).isEmpty();
        assertThat(file.at("secrets").entries())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        (_, secret) -> assertThat(secret.at("file").text()).startsWith("./deploy/compose/secrets/"));
    }

    @Test
    void a_service_starts_when_what_it_stands_on_works_and_is_asked_whether_it_does() {
        for (var name : OURS) {
            var service = file.at("services", name);
            assertThat(service.at("depends_on", "postgres", "condition").text()).isEqualTo("service_healthy");
            assertThat(service.at("depends_on", "kafka-setup", "condition").text())
                    .isEqualTo("service_completed_successfully");
            assertThat(service.at("healthcheck", "test").text()).contains("/q/health/ready");
        }
        assertThat(file.at("services", "proxy", "depends_on").entries().keySet())
                .containsExactlyElementsOf(OURS);
        services.forEach((name, service) -> service.at("depends_on").entries().forEach((other, how) -> {
            if (how.at("condition").text().equals("service_healthy")) {
                assertThat(file.at("services", other, "healthcheck").entries())
                        .as("health of " + other)
                        .isNotEmpty();
            }
        }));
    }

    /// Mails and files say them; a container's own `localhost` is nobody's.
    @Test
    void every_address_that_people_get_is_the_one_origin() {
        var named = new TreeMap<String, String>();
        for (var name : OURS) {
            file.at("services", name, "environment")
                    .entries()
                    .forEach((variable, value) -> named.put(variable, value.text()));
        }
        var local = LOCAL.matcher(Repository.read(Repository.ROOT.resolve("docs/reference/configuration.md")))
                .results()
                .map(property -> property.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .filter(variable -> !variable.equals("MITRA_CARDS_SIMULATED_NOTICES")) // from a container to itself
                .toList();

        assertThat(local)
                .contains("MITRA_ISSUER", "MITRA_RESELLER_PUBLIC_URL")
                .allSatisfy(variable ->
                        assertThat(named.get(variable)).as(variable).isEqualTo("${MITRA_ORIGIN:-https://localhost}"));
    }

    @Test
    void a_service_may_write_nothing_and_be_nobody() {
        for (var name : OURS) {
            var service = file.at("services", name);
            assertThat(service.at("read_only").text()).as(name).isEqualTo("true");
            assertThat(service.at("cap_drop").text()).as(name).isEqualTo("[ALL]");
            assertThat(service.at("security_opt").text()).as(name).isEqualTo("[no-new-privileges:true]");
            assertThat(service.at("user").text()).as(name).isEqualTo("10001:10001");
        }
    }

    @Test
    void what_is_watched_with_starts_only_when_asked_for_and_finds_the_others_by_name() {
        for (var name : List.of("prometheus", "grafana", "collector", "jaeger")) {
            assertThat(file.at("services", name, "profiles").text()).as(name).isEqualTo("[monitoring]");
        }
        var deploy = Repository.ROOT.resolve("deploy");
        for (var named : List.of(
                "grafana/provisioning/datasources/prometheus.yml",
                "grafana/provisioning/datasources/traces.yml",
                "otel/collector.yml")) {
            assertThat(ADDRESS.matcher(Repository.read(deploy.resolve(named)))
                            .results()
                            .map(host -> host.group(1)))
                    .as(named)
                    .isNotEmpty()
                    .allSatisfy(host -> assertThat(services).containsKey(host));
        }
    }

    /// By name, which has an address per replica; one target of several would hide the others.
    @Test
    void prometheus_scrapes_every_replica_of_every_service() {
        var jobs = Tree.of(Repository.ROOT.resolve("deploy/prometheus/prometheus.yml"))
                .at("scrape_configs")
                .elements();

        assertThat(jobs).extracting(job -> job.at("job_name").text()).containsExactlyElementsOf(OURS);
        assertThat(jobs).allSatisfy(job -> {
            var found = job.at("dns_sd_configs").elements();
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().at("names").text())
                    .isEqualTo("[" + job.at("job_name").text() + "]");
            assertThat(found.getFirst().at("port").text())
                    .isEqualTo(file.at("x-environment", "QUARKUS_HTTP_PORT").text());
        });
    }

    @Test
    void what_the_broker_keeps_is_in_its_volume() {
        var kafka = file.at("services", "kafka");
        assertThat(kafka.at("volumes").elements())
                .extracting(Tree::text)
                .containsExactly(
                        "kafka:" + kafka.at("environment", "KAFKA_LOG_DIRS").text());
        assertThat(file.at("volumes").entries()).containsKey("kafka");
    }

    /// The Dockerfile copies the folder of the sources whole.
    @Test
    void no_secret_gets_into_an_image() {
        assertThat(file.at("secrets").entries())
                .allSatisfy((name, secret) -> assertThat(ignored())
                        .as(name)
                        .anyMatch(secret.at("file").text().substring("./".length())::startsWith));
    }

    private static List<String> ignored() {
        return Repository.read(Repository.ROOT.resolve(".dockerignore"))
                .lines()
                .filter(line -> line.matches("[a-z].*[a-z]"))
                .map(line -> line + "/")
                .toList();
    }

    /// What back-up.sh asks of the server in its head, the composition's override says to it.
    @Test
    void whoever_adds_backups_archives_as_the_script_wants_it_and_keeps_what_was_said_before() {
        var backup = Tree.of(Repository.ROOT.resolve("deploy/compose/backup.yml"));
        var words = backup.at("services", "postgres", "command").elements().stream()
                .map(Tree::text)
                .toList();
        var wanted = Pattern.compile("(?m)^#   (archive_\\w+) = '?(.*?)'?(?: +#.*)?$")
                .matcher(Repository.read(Repository.ROOT.resolve("deploy/postgres/back-up.sh")))
                .results()
                .map(setting -> setting.group(1) + "=" + setting.group(2))
                .toList();

        assertThat(wanted).hasSize(3);
        assertThat(words)
                .containsAll(wanted)
                .containsAll(file.at("services", "postgres").at("command").elements().stream()
                        .map(Tree::text)
                        .toList());
        assertThat(backup.at("secrets").entries())
                .hasSize(1)
                .allSatisfy(
                        (_, secret) -> assertThat(secret.at("file").text()).startsWith("./deploy/compose/secrets/"));
        assertThat(backup.at("services", "backup", "image").text())
                .as("pg_basebackup is of the server's version")
                .isEqualTo(file.at("services", "postgres").at("image").text());
    }

    @Test
    void every_image_is_of_one_version() {
        services.forEach((name, service) ->
                assertThat(service.at("image").text()).as(name).matches(".+:.+").doesNotEndWith(":latest"));
    }
}
