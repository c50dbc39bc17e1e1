package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// `docs/reference/configuration.md` is written from the files and the code that hold the defaults.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingTheSettingsTest {

    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?:@ConfigProperty\\(\\s*name = |getOptionalValue\\(\\s*|getValue\\(\\s*)\"(mitra\\.[\\w.-]*\\w)\"");
    private static final List<String> SERVICES = List.of("account", "reseller", "order", "billing", "license");

    @Test
    void the_table_of_settings_is_what_files_and_code_say() {
        var file = new Reference("configuration.md");
        var page = page();
        if (Reference.updates()) {
            file.write(page);
        }
        if (!file.committed().equals(page)) {
            throw file.stale("settings have changed");
        }
    }

    @Test
    void every_setting_that_code_asks_for_is_explained() {
        var explained = new TreeSet<String>();
        sections().values().forEach(section -> section.forEach(setting -> explained.add(setting.name())));
        var unexplained = new TreeSet<String>();
        for (var source : Repository.files(".java")) {
            if (Repository.ROOT
                    .relativize(source)
                    .toString()
                    .matches("(platform/(web|messaging)|\\w+-service)/src/main/.*")) {
                ASKED_FOR
                        .matcher(Repository.read(source))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(unexplained::add);
            }
        }
        unexplained.removeAll(explained);

        assertThat(unexplained).isEmpty();
    }

    private static Map<String, List<Setting>> sections() {
        var sections = new LinkedHashMap<String, List<Setting>>();
        var shared = new ArrayList<>(Setting.ofProperties(
                Repository.ROOT.resolve("platform/web/src/main/resources/META-INF/microprofile-config.properties")));
        shared.addAll(Setting.ofCode(
                Repository.ROOT.resolve("platform/messaging/src/main/java/dev/mitra/messaging/wiring/Settings.java")));
        sections.put("Every service", shared);
        for (var service : SERVICES) {
            sections.put(
                    service + "-service",
                    Setting.ofProperties(
                            Repository.ROOT.resolve(service + "-service/src/main/resources/application.properties")));
        }
        return sections;
    }

    private static String page() {
        var text = new StringBuilder("""
                # Configuration

                Written from the defaults' own comments by a test. Every property can come from the environment: letters in upper
                case, everything else an underscore (`mitra.mail.host` is `MITRA_MAIL_HOST`), or from a file of `-D` options; the
                environment wins. Durations are ISO 8601 (`PT30S`, `P90D`), times are UTC, amounts in the currency's own decimals. A
                value that cannot be read stops the start and names its property. `quarkus.*` properties are explained by Quarkus.

                With `mitra.production=true` a service does not start while it has demo data, a test clock, default secrets, staff
                without a second factor, or an issuer that is not https; it names each of them.
                """);
        sections().forEach((title, settings) -> {
            text.append("\n## ").append(title).append("\n\n| Property | Default | |\n|---|---|---|\n");
            settings.forEach(setting -> text.append("| `%s` | %s | %s |\n"
                    .formatted(
                            setting.name(),
                            setting.preset().isBlank() ? "" : "`" + setting.preset() + "`",
                            setting.meaning().replace("|", "\\|"))));
        });
        return text.toString();
    }
}
