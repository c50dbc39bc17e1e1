package dev.mitra.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingContractsTest {

    /// What was ever promised to readers; lines are added, never changed or removed.
    private static final Path LOCK = Path.of("src/test/resources/published.lock");

    private static final Set<String> TOPICS_WITHOUT_MONEY = Set.of("mitra.account", "mitra.order", "mitra.license");

    static List<EventSchema> events() {
        return EventSchema.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_golden_sample_satisfies_its_schema(EventSchema event) throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = registry.getSchema(event.schema().toString());
        assertThat(event.samples()).isNotEmpty();
        for (var sample : event.samples()) {
            var errors = schema.validate(
                    Files.readString(sample),
                    InputFormat.JSON,
                    run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
            assertThat(errors).as("%s", sample).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("R9.3 no topic that account- or license-service reads or a customer's view is built from has money")
    void no_money_outside_the_topics_of_money(EventSchema event) {
        if (TOPICS_WITHOUT_MONEY.contains(event.topic())) {
            assertThat(event.fields()).as(event.type()).noneMatch(EventSchema.Field::isMoney);
            assertThat(event.fields())
                    .extracting(EventSchema.Field::path)
                    .as(event.type())
                    .noneMatch(path -> path.matches("(?i).*(price|amount|currency|discount|total|billTo|tax).*"));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_retired_version_says_until_when_it_is_sent_and_has_its_successor_beside_it(EventSchema event) {
        assertThat(event.sunset())
                .as(event.type())
                .satisfiesAnyOf(
                        stays -> assertThat(stays).isEmpty(),
                        _ -> assertThat(events()).extracting(EventSchema::type).contains(event.successor()));
    }

    @Test
    void nothing_published_is_ever_taken_back() throws Exception {
        var now = new TreeSet<>(promises().toList());
        var locked = new TreeSet<>(Files.exists(LOCK) ? Files.readAllLines(LOCK) : List.<String>of());
        if (Boolean.getBoolean("mitra.update-reference")) {
            locked.addAll(now);
            Files.write(LOCK, locked);
        }
        assertThat(now)
                .as("an incompatible edit: publish a new version beside the old one instead")
                .containsAll(locked);
        assertThat(locked)
                .as("new promises are locked with -Dmitra.update-reference=true")
                .containsAll(now);
    }

    private static Stream<String> promises() {
        return events().stream()
                .flatMap(event -> Stream.concat(
                        event.fields().stream()
                                .map(field -> "%s %s %s %s"
                                        .formatted(
                                                event.type(),
                                                field.path(),
                                                field.shape(),
                                                field.required() ? "required" : "optional")),
                        event.samples().stream()
                                .map(sample ->
                                        "%s %s %s".formatted(event.type(), sample.getFileName(), sha256(sample)))));
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
