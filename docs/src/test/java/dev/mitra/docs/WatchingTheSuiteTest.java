package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// That a service exports what its page of docs/reference/metrics says is held in that service's own tests.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingTheSuiteTest {

    private static final Path DEPLOY = Repository.ROOT.resolve("deploy");
    private static final Pattern METRIC =
            Pattern.compile("(?<![\\w:])(?:mitra|http_server|agroal|jvm|process)_\\w+|(?<![\\w:])up(?=\\{)");
    private static final Pattern EXPRESSION = Pattern.compile("\"expr\": \"(.*)\",?");
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern RUNBOOK = Pattern.compile("runbook_url: docs/how-to/runbooks\\.md#(\\w+)");

    @Test
    void every_metric_that_an_alert_or_a_dashboard_names_is_exported() {
        var documented = documented();
        var named = new TreeSet<>(metrics(rules()));
        for (var dashboard : Repository.files(".json")) {
            if (dashboard.startsWith(DEPLOY.resolve("grafana"))) {
                var expressions = EXPRESSION.matcher(Repository.read(dashboard));
                while (expressions.find()) {
                    named.addAll(metrics(expressions.group(1)));
                }
            }
        }

        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(metric -> assertThat(documented)
                        .as("documented metrics")
                        .containsAnyOf(metric, metric.replaceFirst("_(bucket|count|sum|max|total)$", "")));
    }

    @Test
    void every_alert_leads_to_its_own_part_of_the_runbooks_and_every_part_has_an_alert() {
        var alerts =
                ALERT.matcher(rules()).results().map(alert -> alert.group(1)).toList();
        var runbooks = Repository.read(Repository.ROOT.resolve("docs/how-to/runbooks.md"));
        var parts = Pattern.compile("(?m)^## (\\w+)$")
                .matcher(runbooks)
                .results()
                .map(part -> part.group(1))
                .toList();

        assertThat(alerts).isNotEmpty().containsExactlyInAnyOrderElementsOf(parts);
        assertThat(RUNBOOK.matcher(rules()).results().map(part -> part.group(1)).toList())
                .containsExactlyElementsOf(alerts.stream()
                        .map(alert -> alert.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String rules() {
        return Repository.read(DEPLOY.resolve("prometheus/rules.yml"));
    }

    private static List<String> metrics(String text) {
        return METRIC.matcher(text).results().map(metric -> metric.group()).toList();
    }

    private static Set<String> documented() {
        var folder = Repository.ROOT.resolve("docs/reference");
        return Repository.files(".md").stream()
                .filter(page -> page.startsWith(folder.resolve("metrics")) || page.equals(folder.resolve("metrics.md")))
                .flatMap(page -> Pattern.compile("`([a-z_]+)`")
                        .matcher(expanded(Repository.read(page)))
                        .results()
                        .map(name -> name.group(1)))
                .collect(Collectors.toSet());
    }

    /// `a_count`, `_sum` names a_count and a_sum.
    private static String expanded(String page) {
        return page.replaceAll(
                "`(http_server_requests_seconds)_count`, `_sum`, `_max`", "`$1_count`, `$1_sum`, `$1_max`");
    }
}
