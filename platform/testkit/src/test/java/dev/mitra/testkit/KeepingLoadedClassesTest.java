package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingLoadedClassesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_new_archive_takes_the_place_of_the_oldest_of_its_kind_alone() throws IOException {
        for (var day = 1; day <= 5; day++) {
            file("kafka-" + day + ".jsa", day);
        }
        file("mail-1.jsa", 1);
        file("kafka-1-empty.lock", 1);

        new ClassArchive(folder.resolve("kafka-6.jsa"), file("fresh", 6)).keep();

        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "kafka-3.jsa",
                            "kafka-4.jsa",
                            "kafka-5.jsa",
                            "kafka-6.jsa",
                            "mail-1.jsa",
                            "kafka-1-empty.lock");
        }
    }

    private Path file(String name, int day) throws IOException {
        var file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-0" + day + "T00:00:00Z")));
    }
}
