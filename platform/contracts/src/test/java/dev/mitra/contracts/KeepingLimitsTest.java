package dev.mitra.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A reader that relied on a list with at least one entry fails at an empty one, whatever the types say.
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingLimitsTest {

    /// Every limit that was ever published; lines are added, never removed.
    private static final Path LOCK = Path.of("src/test/resources/limits.lock");

    /// Those that hold no more, each with ` # ` and why readers bear it.
    private static final Path LOOSENED = Path.of("src/test/resources/loosened.lock");

    static List<Limit> loosened() throws IOException {
        return Files.readAllLines(LOOSENED).stream()
                .map(line -> Limit.parse(line.split(" # ")[0]))
                .toList();
    }

    @Test
    void a_limit_that_was_published_is_kept_or_its_loosening_is_written_down() throws IOException {
        var now = EventSchema.all().stream().flatMap(Limit::of).toList();
        var locked = new TreeSet<>(Files.readAllLines(LOCK));
        var lines = now.stream().map(Limit::toString).toList();
        if (Boolean.getBoolean("mitra.update-reference")) {
            locked.addAll(lines);
            Files.write(LOCK, locked);
        }
        assertThat(locked)
                .as("new limits are locked with -Dmitra.update-reference=true")
                .containsAll(lines);
        assertThat(locked.stream()
                        .map(Limit::parse)
                        .filter(promised -> now.stream().noneMatch(promised::isKeptBy)))
                .as("loosened: publish a new version, or give every reader a sample and a reason in %s", LOOSENED)
                .containsExactlyInAnyOrderElementsOf(loosened());
    }

    @ParameterizedTest
    @MethodSource("loosened")
    @DisplayName("What was loosened has a golden sample beyond the old limit, which the tests of all its readers read")
    void shown(Limit before) {
        var event = EventSchema.all().stream()
                .filter(it -> it.type().equals(before.type()))
                .findFirst()
                .orElseThrow();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(before.putInto(event.schema()).toString());
        assertThat(event.samples()).anyMatch(sample -> {
            try {
                return !schema.validate(Files.readString(sample), InputFormat.JSON)
                        .isEmpty();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "minItems 1, minItems 0, false",
        "minItems 1, minItems 2, true",
        "minItems 10, minItems 9, false",
        "maxLength 20, maxLength 21, false",
        "maxLength 20, maxLength 5, true",
        "minimum 1, exclusiveMinimum 1, false",
        "pattern ^[A-Z]$, pattern ^[A-Za-z]$, false",
        "never-null true, minLength 1, false"
    })
    void a_limit_may_become_tighter_but_not_looser(String before, String now, boolean kept) {
        var promised = Limit.parse("OrderPlaced.v1 lines " + before);
        assertThat(promised.isKeptBy(Limit.parse("OrderPlaced.v1 lines " + now)))
                .isEqualTo(kept);
        assertThat(promised.isKeptBy(Limit.parse("OrderPaid.v1 lines " + before)))
                .isFalse();
    }
}
