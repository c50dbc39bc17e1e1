package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.mitra.stack.Http;
import dev.mitra.stack.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingAgainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void no_answer_and_a_failing_server_are_asked_again_until_the_answer_is_definite() throws IOException {
        var file = folder.resolve("history.jsonl");
        var answers = new ArrayDeque<>(List.of(0, 503, 409, 201));
        try (var history = new History(file)) {
            var answer = new Persistence(history, Duration.ofSeconds(30))
                    .ask("place", "K-1", () -> answer(answers.removeFirst()));

            assertThat(answer.status()).isEqualTo(201);
        }
        assertThat(Files.readString(file))
                .contains("\"outcome\":\"invoked\"", "\"outcome\":\"unknown\"", "\"outcome\":\"ok\"");
        assertThat(Files.readAllLines(file)).hasSize(5);
    }

    @Test
    void a_log_in_that_found_nobody_counts_as_no_answer_and_a_refusal_is_final() throws IOException {
        var answers = new ArrayDeque<>(List.of(-1, 422));
        try (var history = new History(folder.resolve("history.jsonl"))) {
            var answer = new Persistence(history, Duration.ofSeconds(30))
                    .ask("place", "K-1", () -> answer(answers.removeFirst()));

            assertThat(answer.status()).isEqualTo(422);
        }
    }

    @Test
    void a_conflict_is_asked_again_only_where_the_problem_says_that_it_may_be() throws IOException {
        try (var history = new History(folder.resolve("history.jsonl"))) {
            var persistence = new Persistence(history, Duration.ofSeconds(30));
            var answers = new ArrayDeque<>(List.of(conflict(true), conflict(false)));

            assertThat(persistence
                            .ask("cancel", "O-1", answers::removeFirst)
                            .json()
                            .path("retryable")
                            .asBoolean(true))
                    .isFalse();
            assertThat(answers).isEmpty();
        }
    }

    private static Http.Answer conflict(boolean retryable) {
        return new Http.Answer(
                409, new byte[0], JsonNodeFactory.instance.objectNode().put("retryable", retryable));
    }

    private static Http.Answer answer(int status) {
        if (status < 0) {
            throw new Refusal("log-in: answered 0");
        }
        return new Http.Answer(status, new byte[0], MissingNode.getInstance());
    }
}
