package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.stack.Settings;
import dev.mitra.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingLogsSinceTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void only_what_was_said_since_counts_and_a_second_replica_has_a_log_of_its_own() throws IOException {
        var first = log("billing-service");
        var second = log("billing-service-2");
        Files.writeString(first, "held\n");
        Files.writeString(second, "");
        var marks = LogMarks.of(stack(), List.of("billing", "billing-2"));

        assertThat(marks.say("held")).isFalse();
        Files.writeString(second, "it held\n", StandardOpenOption.APPEND);
        assertThat(marks.say("held")).isTrue();
    }

    @Test
    void a_log_that_began_anew_is_read_from_its_beginning() throws IOException {
        var log = log("order-service");
        Files.writeString(log, "a long story about something else");
        var marks = LogMarks.of(stack(), List.of("order"));
        Files.writeString(log, "held");

        assertThat(marks.say("held")).isTrue();
    }

    private Stack stack() {
        return Stack.of(Settings.of(folder, Map.of("MITRA_PROVE_REPLICAS", "2"), Optional.of(0)));
    }

    private Path log(String service) throws IOException {
        var log = folder.resolve(".mitra/data").resolve(service).resolve("%s.log".formatted(service.replace("-2", "")));
        Files.createDirectories(log.toAbsolutePath().getParent());
        return log;
    }
}
