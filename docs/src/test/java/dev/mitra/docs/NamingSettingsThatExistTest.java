package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A variable that no property answers to is silently ignored: in the files by which Mitra is run there is none.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamingSettingsThatExistTest {

    private static final Pattern VARIABLE = Pattern.compile("(?m)(?:^\\s*|name: )(MITRA_[A-Z0-9_]+)(?=[:,\\s])");
    private static final Pattern IN_TEXT = Pattern.compile("MITRA_[A-Z0-9_]*[A-Z0-9]");
    private static final Pattern PROPERTY = Pattern.compile("`(mitra\\.[^`]+)` \\|");
    /// Whatever follows goes to Kafka's own clients.
    private static final String PASSED_ON = "MITRA_KAFKA_CLIENT_";
    /// The composition's and the images' own.
    private static final Set<String> NOT_FOR_SERVICES = Set.of("MITRA_ORIGIN", "MITRA_BASE_IMAGE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker-compose.yml",
                "deploy/helm/mitra/values.yaml",
                "deploy/helm/mitra/templates/config.yaml",
                "deploy/helm/mitra/templates/services.yaml",
                "deploy/helm/mitra/templates/migrations.yaml"
            })
    void every_variable_is_a_property_that_mitra_knows(String file) {
        var named = named(Repository.ROOT.resolve(file));
        assertThat(named).as(file).hasSizeGreaterThan(2).isSubsetOf(known());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs/how-to/run-for-real.md", "docs/how-to/kubernetes.md", "docs/how-to/keep-licence-keys.md"})
    void every_variable_that_a_page_tells_to_set_is_one_too(String page) {
        var named = IN_TEXT.matcher(Repository.read(Repository.ROOT.resolve(page)))
                .results()
                .map(variable -> variable.group())
                .filter(NamingSettingsThatExistTest::isForServices)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).as(page).isNotEmpty().isSubsetOf(known());
    }

    @Test
    void a_misspelt_one_is_found() {
        assertThat(known()).contains("MITRA_PRODUCTION", "MITRA_MAIL_HOST").doesNotContain("MITRA_PRODUCTOIN");
    }

    private static Set<String> named(Path file) {
        return VARIABLE.matcher(Repository.read(file))
                .results()
                .map(variable -> variable.group(1))
                .filter(NamingSettingsThatExistTest::isForServices)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isForServices(String name) {
        return !name.startsWith(PASSED_ON) && !NOT_FOR_SERVICES.contains(name);
    }

    private static Set<String> known() {
        return PROPERTY.matcher(Repository.read(Repository.ROOT.resolve("docs/reference/configuration.md")))
                .results()
                .map(property -> property.group(1).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toSet());
    }
}
