package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingJsonStrictlyTest {

    @Test
    void members_of_every_type_are_read() throws Refused {
        var fields = read(
                " {\"a\":\"x\\u00e9\\n\\ud83d\\ude00\",\"b\":-12,\"c\":true,\"d\":null,\"e\":[\"y\"],\"f\":{\"g\":1.5e3}} ");
        assertThat(fields.text("a")).isEqualTo("x\u00e9\n\ud83d\ude00");
        assertThat(fields.number("b")).isEqualTo(-12);
        assertThat(fields.flag("c")).isTrue();
        assertThat(fields.textOrNull("d")).isNull();
        assertThat(fields.texts("e")).containsExactly("y");
        assertThatThrownBy(() -> fields.object("f").number("g")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"a\"",
                "{",
                "{}x",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"a\":01}",
                "{\"a\":+1}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":NaN}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"",
                "{\"a\":1e9999}",
                "{\"a\":[1,]}",
                "\uFEFF{}",
                "{\"a\":\"\\u\uff11\uff11\uff11\uff11\"}"
            })
    void what_another_reader_might_understand_differently_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Refused.class);
    }

    @Test
    void nesting_ends_at_eight_levels_and_size_at_16_KB() throws Refused {
        read("{\"a\":" + "[".repeat(7) + "]".repeat(7) + "}");
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(8) + "]".repeat(8) + "}"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> read("{\"a\":\"" + "x".repeat(Json.MOST_BYTES) + "\"}"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void bytes_that_are_no_UTF_8_are_refused() {
        var latin = "{\"a\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Json.object(latin, Json.MOST_BYTES)).isInstanceOf(Refused.class);
    }

    private static Fields read(String json) throws Refused {
        return Json.object(json.getBytes(StandardCharsets.UTF_8), Json.MOST_BYTES);
    }
}
