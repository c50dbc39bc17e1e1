package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.LocalProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingAProcessAgainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_process_is_found_by_its_file_until_it_has_ended() {
        var process = LocalProcess.start(List.of("sleep", "60"), Map.of(), folder, folder.resolve("log"));
        var file = new PidFile(folder.resolve("run/sleep.pid"));
        file.write(process);

        assertThat(file.process()).map(LocalProcess::pid).contains(process.pid());

        process.stop(LocalProcess.Signal.TERM, Duration.ofSeconds(5));
        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_number_that_now_belongs_to_another_process_is_not_taken_for_ours() throws IOException {
        var file = new PidFile(folder.resolve("other.pid"));
        Files.writeString(file.file(), ProcessHandle.current().pid() + "\n12345\n");

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_file_that_was_half_written_finds_nobody() throws IOException {
        var file = new PidFile(folder.resolve("half.pid"));
        Files.writeString(file.file(), "12");

        assertThat(file.process()).isEmpty();
    }

    @Test
    void a_second_launcher_is_told_about_the_first() throws IOException {
        var lock = new Folder(folder).lock();
        try {
            assertThatThrownBy(() -> new Folder(folder).lock()).isInstanceOf(RuntimeException.class);
        } finally {
            lock.acquiredBy().close();
        }
    }

    @Test
    void busy_ports_are_named_with_a_way_out() throws IOException {
        try (var busy = new ServerSocket()) {
            busy.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var port = busy.getLocalPort();
            var settings = Settings.of(
                    folder,
                    Map.of(
                            "MITRA_MAIL_PORT", Integer.toString(port),
                            "MITRA_MAIL_PAGES_PORT", Integer.toString(FreePorts.any())),
                    Optional.of(0));
            var stack = Stack.of(settings, Optional.of("mail"));

            assertThatThrownBy(stack::checkPorts)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(port + " (mail)")
                    .hasMessageContaining("--port-offset");
        }
    }
}
