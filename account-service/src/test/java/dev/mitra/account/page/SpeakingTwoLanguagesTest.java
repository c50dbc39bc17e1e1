package dev.mitra.account.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpeakingTwoLanguagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/pages");
    private static final java.util.regex.Pattern TEXT = java.util.regex.Pattern.compile("\\bt\\.([a-z_]+)(?!\\()\\b");

    @Test
    void every_text_is_there_in_both_languages_and_differs() {
        var english = texts("en");
        var indonesian = texts("id");
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(indonesian.getProperty(key)).isNotBlank());
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).equals(indonesian.getProperty(key))))
                .isEmpty();
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        var english = texts("en");
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                var page = Files.readString(file);
                assertThat(TEXT.matcher(page)
                                .results()
                                .map(match -> match.group(1))
                                .filter(key -> !key.equals("get")))
                        .as(file.toString())
                        .allSatisfy(key ->
                                assertThat(english.getProperty(key)).as(key).isNotNull());
                assertThat(page).as(file.toString()).doesNotContain("<script", "style=", "onclick", "<style");
            }
        }
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/pages/texts_" + language + ".properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
