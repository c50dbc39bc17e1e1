package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderstandingTheCommandLineTest {

    @Test
    void an_option_takes_its_value_from_the_next_word_or_after_an_equals_sign() {
        assertThat(parse("up", "--port-offset", "100").number("--port-offset")).contains(100);
        assertThat(parse("up", "--port-offset=100").number("--port-offset")).contains(100);
    }

    @Test
    void flags_and_operands_may_stand_in_any_order() {
        var arguments = parse("restart", "--port-offset=100", "order");

        assertThat(arguments.operand("a part")).isEqualTo("order");
        assertThat(parse("up", "--fresh", "--detach").has("--detach")).isTrue();
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThatThrownBy(() -> parse("up", "--frsh"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--frsh");
        assertThatThrownBy(() -> parse("up", "--port-offset")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("up", "--port-offset=x").number("--port-offset"))
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> parse("restart").operand("the name of a part"))
                .hasMessageContaining("the name of a part");
    }

    @Test
    void a_proof_has_ports_of_its_own_unless_it_is_asked_for_the_stack_that_runs() {
        var environment = Map.of("MITRA_PORT_OFFSET", "500");

        assertThat(Mitra.settings(parse("prove"), environment).portOffset()).isEqualTo(2000);
        assertThat(Mitra.settings(parse("prove", "--running"), environment).portOffset())
                .isEqualTo(500);
        assertThat(Mitra.settings(parse("prove", "--running", "--port-offset", "7"), environment)
                        .portOffset())
                .isEqualTo(7);
    }

    @Test
    void an_unknown_command_ends_with_a_sentence_and_no_stack_trace() {
        var bytes = new ByteArrayOutputStream();
        var code = Mitra.run(List.of("dance"), new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8)));

        assertThat(code).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("mitra: ").doesNotContain("\tat ");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words));
    }
}
