package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.ClassArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartingAJvmTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_service_gets_the_module_openings_of_its_package_without_which_executor_threads_die() {
        var archive = new ClassArchive(folder.resolve("kept.jsa"), folder.resolve("fresh.jsa"));
        var command = JavaCommand.of(Heap.small("192m"), Compiler.QUICK, archive, "a.jar", "Main", List.of());

        assertThat(command)
                .contains(
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED")
                .endsWith("-cp", "a.jar", "Main");
    }

    @Test
    void the_optimising_compiler_is_for_those_who_stay_longer() {
        var archive = new ClassArchive(folder.resolve("kept.jsa"), folder.resolve("fresh.jsa"));
        assertThat(JavaCommand.of(Heap.small("192m"), Compiler.QUICK, archive, "a.jar", "Main", List.of()))
                .contains("-XX:TieredStopAtLevel=1");
        assertThat(JavaCommand.of(Heap.small("192m"), Compiler.FULL, archive, "a.jar", "Main", List.of()))
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void a_stack_that_is_started_once_records_no_classes_but_uses_what_is_there() throws IOException {
        var once = Settings.of(folder, Map.of("MITRA_RECORD_CLASSES", "false"), Optional.of(0));
        var archive = once.recorded(new ClassArchive(folder.resolve("kept.jsa"), folder.resolve("fresh.jsa")));
        assertThat(archive.options()).noneMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit"));

        Files.writeString(archive.kept(), "classes");
        assertThat(archive.options()).contains("-XX:SharedArchiveFile=" + archive.kept());
    }
}
