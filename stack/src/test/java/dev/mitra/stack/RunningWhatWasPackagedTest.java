package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningWhatWasPackagedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void transformed_classes_come_before_the_originals_and_libraries_last() throws IOException {
        packaged("one");

        var names = PackagedService.of(settings(), Service.ORDER).classPath().split(File.pathSeparator);
        assertThat(names)
                .extracting(name -> Path.of(name).getFileName().toString())
                .containsExactly(
                        "transformed-bytecode.jar", "generated-bytecode.jar", "order.jar", "boot.jar", "lib.jar");
    }

    @Test
    void the_next_build_leaves_the_running_copy_alone() throws IOException {
        packaged("one");
        var running = PackagedService.of(settings(), Service.ORDER);
        packaged("another");
        var next = PackagedService.of(settings(), Service.ORDER);

        assertThat(Files.readString(running.app().resolve("app/order.jar"))).isEqualTo("one");
        assertThat(Files.readString(next.app().resolve("app/order.jar"))).isEqualTo("another");
    }

    @Test
    void replicas_that_start_at_the_same_moment_run_one_copy() throws Exception {
        packaged("one");

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<PackagedService> start = () -> PackagedService.of(settings(), Service.ORDER);
            var copies = new HashSet<PackagedService>();
            for (var started : replicas.invokeAll(Collections.nCopies(16, start))) {
                copies.add(started.get());
            }
            assertThat(copies).hasSize(1);
        }
    }

    @Test
    void an_archive_is_kept_beside_the_build_that_wrote_it() throws IOException {
        packaged("one");
        var service = PackagedService.of(settings(), Service.ORDER);
        var run = Files.createDirectories(folder.resolve("run"));
        assertThat(service.archive(run).options()).anyMatch(option -> option.startsWith("-XX:ArchiveClassesAtExit="));

        Files.writeString(service.archive(run).fresh(), "classes");
        PackagedService.keepArchive(settings(), Service.ORDER, run);

        assertThat(service.app().resolve("classes.jsa")).hasContent("classes");
        assertThat(service.archive(run).options()).anyMatch(option -> option.startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void the_build_before_is_found_in_its_own_folder() throws IOException {
        packaged("built now");
        var before = folder.resolve("before/order-service/target");
        Files.createDirectories(before.getParent());
        Files.move(folder.resolve("order-service/target"), before);
        packaged("built now");

        var service = PackagedService.of(settings(), Service.ORDER, folder.resolve("before"));

        assertThat(service.app())
                .isNotEqualTo(PackagedService.of(settings(), Service.ORDER).app());
    }

    @Test
    void a_service_that_is_not_built_is_named() {
        assertThatThrownBy(() -> PackagedService.of(settings(), Service.BILLING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("billing-service is not built");
    }

    private Settings settings() {
        return Settings.of(folder, Map.of(), Optional.of(0));
    }

    private void packaged(String content) throws IOException {
        var app = folder.resolve("order-service/target/quarkus-app");
        for (var jar : new String[] {
            "quarkus-run.jar",
            "quarkus/generated-bytecode.jar",
            "quarkus/transformed-bytecode.jar",
            "app/order.jar",
            "lib/boot/boot.jar",
            "lib/main/lib.jar"
        }) {
            var file = app.resolve(jar);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        }
    }
}
