package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnowingTheReadersTest {

    private static final Pattern TYPE = Pattern.compile("@EventType\\(\\s*name = \"(\\w+)\"");

    @ParameterizedTest
    @EnumSource
    @DisplayName("I7 what the proof expects a service to read is what its readers say, and nothing else")
    void readers(Service service) throws IOException {
        assertThat(WhoReadsWhat.typesReadBy(service)).containsExactlyInAnyOrderElementsOf(read(service));
    }

    private static List<String> read(Service service) throws IOException {
        var sources = Path.of("..", service.fullName(), "src/main/java");
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(KnowingTheReadersTest::text)
                    .filter(text -> text.contains("implements EventReader<"))
                    .flatMap(text -> TYPE.matcher(text).results().map(match -> match.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
