package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.mitra.stack.Http;
import dev.mitra.stack.prove.Backlog.Healed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingRecoveryTest {

    private static final PlannedFault BROKER = new PlannedFault(0, FaultKind.BROKER, "order", "killed");
    private static final PlannedFault DATABASE = new PlannedFault(0, FaultKind.DATABASE, "order", "killed");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_time_after_the_fault_is_told_apart_from_the_fault_itself() {
        assertThat(after(BROKER, new Healed(1.25, 7.5)).all())
                .singleElement()
                .satisfies(recovery -> assertThat(recovery.seconds()).isLessThan(1))
                .asString()
                .contains("broker killed", "all ready 1.3 s", "published 7.5 s later");
    }

    @Test
    void a_backlog_that_takes_more_than_a_minute_after_the_brokers_return_is_a_finding() {
        assertThat(after(BROKER, new Healed(1, 59)).late()).isEmpty();
        assertThat(after(BROKER, new Healed(1, 61)).late()).hasSize(1);
        assertThat(after(DATABASE, new Healed(1, 61)).late()).isEmpty();
    }

    @Test
    void what_does_not_recover_at_all_is_a_finding_after_any_fault() {
        assertThat(after(DATABASE, new Healed(1, 120)).late()).hasSize(1);
        assertThat(after(DATABASE, new Healed(120, 1)).late()).hasSize(1);
    }

    @Test
    void a_failing_answer_is_a_finding_and_so_is_a_503_that_does_not_say_when_to_come_again() {
        for (var bad :
                List.of(answer(500, ""), answer(502, "1"), answer(503, ""), answer(503, "soon"), loggedIn(500))) {
            assertThat(heard(bad)).singleElement().asString().startsWith("place K-1: ");
        }
        for (var good : List.of(answer(503, "2"), answer(201, ""), answer(409, ""), answer(0, ""), loggedIn(503))) {
            assertThat(heard(good)).isEmpty();
        }
    }

    private static List<String> heard(Http.Answer answer) {
        var answers = new Answers();
        assertThat(answers.heard("place K-1", answer)).isSameAs(answer);
        assertThat(answers.later()).isEqualTo(answer.status() == 503 ? 1 : 0);
        return answers.offenders();
    }

    private Recoveries after(PlannedFault fault, Healed healed) {
        try (var history = new History(folder.resolve("history.jsonl"))) {
            var recoveries = new Recoveries(history, () -> healed);
            recoveries.time(fault, () -> {});
            return recoveries;
        }
    }

    private static Http.Answer answer(int status, String retryAfter) {
        return new Http.Answer(status, new byte[0], MissingNode.getInstance(), retryAfter);
    }

    private static Http.Answer loggedIn(int status) {
        var words = ("log-in of sales: answered " + status + " {}").getBytes(StandardCharsets.UTF_8);
        return new Http.Answer(0, words, MissingNode.getInstance());
    }
}
