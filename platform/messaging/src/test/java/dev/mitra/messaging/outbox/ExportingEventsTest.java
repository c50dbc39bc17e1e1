package dev.mitra.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.support.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The statement with which `deploy/postgres/export.sh` writes events down, on the outbox as it is.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportingEventsTest {

    private static final Path SCRIPT = Path.of("../../deploy/postgres/export.sh");
    private static final Pattern STATEMENT = Pattern.compile("(?s)<<'SQL'\n(.*?)\nSQL");

    @Test
    void an_event_is_exported_as_a_cloud_event_on_a_line_with_its_payload_as_it_was_told() throws IOException {
        var payload = "{\"text\":\"a \\\"word\\\" and a \\n line\",\"nothing\":null}";
        var event = new OutboxEvent(
                UUID.randomUUID(),
                "texts",
                "TextWritten.v1",
                UUID.randomUUID(),
                7,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                payload);
        try (var database = Database.named("exporting")) {
            database.transactions().run(connection -> new OutboxTable().insert(connection, List.of(event)));

            var line = exported(database);

            assertThat(line).doesNotContain("\n");
            var told = EventJson.mapper().readTree(line);
            assertThat(attributes(told, "specversion", "type", "source", "datacontenttype"))
                    .containsExactly("1.0", "TextWritten.v1", "/text-service", "application/json");
            assertThat(attributes(told, "id", "subject", "correlationid", "causationid"))
                    .containsExactly(
                            event.id().toString(),
                            event.key().toString(),
                            event.correlationId().toString(),
                            String.valueOf(event.causationId()));
            assertThat(told.get("aggregateversion").asLong()).isEqualTo(7);
            assertThat(Instant.parse(told.get("time").asText())).isBeforeOrEqualTo(Instant.now());
            assertThat(told.get("data")).isEqualTo(EventJson.mapper().readTree(payload));
        }
    }

    private static String exported(Database database) throws IOException {
        var script = STATEMENT.matcher(Files.readString(SCRIPT));
        assertThat(script.find()).isTrue();
        return database.transactions().call(connection -> {
            try (var select = connection.createStatement();
                    var row = select.executeQuery(script.group(1).replace(":'source'", "'/text-service'"))) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        });
    }

    private static List<String> attributes(JsonNode told, String... names) {
        return List.of(names).stream().map(name -> told.get(name).asText()).toList();
    }
}
