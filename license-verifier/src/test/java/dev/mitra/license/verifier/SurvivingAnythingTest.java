package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for whatever a seeded generator makes; the seed stands in the test's name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SurvivingAnythingTest {

    private static final Vendor VENDOR = new Vendor();
    private static final String JWS = VENDOR.perpetual();
    private static final LicenseVerifier VERIFIER = VENDOR.product().build();
    private static final int TRIES = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_file_that_was_wrapped_quoted_and_indented_at_random_is_valid(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES / 4; i++) {
            var travelled = travelled(Vendor.file(JWS), random);
            assertThat(VERIFIER.verify(travelled)).as(travelled).isInstanceOf(LicenseResult.Valid.class);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_at_random_between_the_lines_of_dashes_end_in_a_result_and_never_in_a_licence(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            var noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            var text = Vendor.file(new String(noise, StandardCharsets.ISO_8859_1));
            assertThat(VERIFIER.verify(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .satisfies(result -> {
                        assertThat(result.allows()).isFalse();
                        assertThat(result.sentence()).endsWith(".");
                    });
            assertThat(VERIFIER.verify(noise)).isInstanceOf(LicenseResult.Unreadable.class);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_signed_payload_with_a_member_missing_doubled_or_of_another_type_never_throws(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TRIES / 4; i++) {
            var payload = mutated(Vendor.perpetualPayload(), random);
            var result = VENDOR.verify(VENDOR.jws(VENDOR.issuing, "license", payload));
            assertThat(result.sentence()).as(payload).endsWith(".");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_written_as_JSON_is_read_back(long seed) throws Refused {
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            var texts = texts(random);
            var json = "{\"a\":["
                    + String.join(
                            ",",
                            texts.stream().map(text -> written(text, random)).toList()) + "]}";
            assertThat(Json.object(json.getBytes(StandardCharsets.UTF_8), Json.MOST_BYTES)
                            .texts("a"))
                    .isEqualTo(texts);
        }
    }

    private static String travelled(String file, Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        var added = List.of("\n", "\r\n", "\r", " ", "\t", "\n> ", "\n>> ", "\u00a0", "=\n");
        boolean inside = false;
        for (int i = 0; i < file.length(); i++) {
            inside = file.indexOf("-----END") > i && file.indexOf("LICENSE-----") + 12 <= i;
            text.append(file.charAt(i));
            if (inside && random.nextInt(20) == 0) {
                text.append(added.get(random.nextInt(added.size())));
            }
        }
        return text.toString();
    }

    private static String mutated(String payload, Random random) {
        var values = List.of("null", "0", "-1", "1e3", "\"\"", "[]", "{}", "true", "999999999999999999999", "[[[[");
        var members = new ArrayList<>(List.of(payload.replace("\n", "").split(",(?=\")")));
        int at = random.nextInt(members.size());
        switch (random.nextInt(3)) {
            case 0 -> members.remove(at);
            case 1 -> members.add(members.get(at));
            default -> {
                var name = members.get(at).replaceAll(":.*", "");
                members.set(at, name + ":" + values.get(random.nextInt(values.size())));
            }
        }
        return String.join(",", members);
    }

    private static List<String> texts(Random random) {
        var texts = new ArrayList<String>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            var text = random.ints(random.nextInt(12), 0, 0x11000)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            texts.add(text);
        }
        return texts;
    }

    /** Some characters as they are, some escaped; a character of two units is never escaped by half. */
    private static String written(String text, Random random) {
        var json = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            var character = Character.toString(point);
            boolean mustEscape = point < ' ' || point == '"' || point == '\\';
            if (mustEscape || random.nextInt(4) == 0) {
                character.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
            } else {
                json.append(character);
            }
        });
        return json.append('"').toString();
    }
}
