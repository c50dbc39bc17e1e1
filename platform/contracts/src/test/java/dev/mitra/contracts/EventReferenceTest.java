package dev.mitra.contracts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The event catalogue and the AsyncAPI document are made from the schemas; `-Dmitra.update-reference=true` writes
/// them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventReferenceTest {

    @Test
    void the_event_catalogue_says_what_the_schemas_say() throws IOException {
        agrees(EventSchema.ROOT.resolve("docs/reference/events.md"), catalogue(EventSchema.all()));
    }

    @Test
    void the_asyncapi_document_says_what_the_schemas_say() throws IOException {
        agrees(EventSchema.ROOT.resolve("platform/contracts/asyncapi.yaml"), asyncApi(EventSchema.all()));
    }

    private static void agrees(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("mitra.update-reference")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).hasContent(expected);
    }

    static String catalogue(List<EventSchema> events) {
        var text = new StringBuilder("""
                # Event catalogue

                Made from the schemas in `platform/contracts`. CloudEvents 1.0, binary mode on Kafka: the value is the JSON
                below, the headers carry `ce_id`, `ce_type` (`<name>.v<version>`), `ce_source`, `ce_subject`, `ce_time`,
                `ce_correlationid`, `ce_causationid`, `ce_aggregateversion` and `traceparent`. The record's key is the id in
                bold. Fields marked **money** never stand in a topic that a customer's view is built from; fields marked
                *personal* are personal data.
                """);
        new TreeMap<>(events.stream().collect(groupingBy(EventSchema::topic))).forEach((topic, ofTopic) -> {
            text.append("\n## ").append(topic).append('\n');
            ofTopic.forEach(event -> describe(event, text));
        });
        return text.toString();
    }

    private static void describe(EventSchema event, StringBuilder text) {
        text.append("\n### ").append(event.type()).append("\n\n");
        text.append(event.schema().get("description").asString()).append("\n\n");
        event.sunset()
                .ifPresent(day -> text.append("**Retired**: sent until %s, beside %s, which takes its place.\n\n"
                        .formatted(day, event.successor())));
        text.append("| Field | Type | Meaning |\n|---|---|---|\n");
        for (var field : event.fields()) {
            var name = field.path().equals(event.key()) ? "**" + field.path() + "**" : field.path();
            text.append("| %s%s | %s%s | %s%s |\n"
                    .formatted(
                            name,
                            field.required() ? "" : "?",
                            field.isMoney() ? "**money** " : "",
                            field.shape().replace("|", "\\|"),
                            field.isPersonal() ? "*personal* " : "",
                            field.description()));
        }
    }

    private static String asyncApi(List<EventSchema> events) {
        var text = new StringBuilder("""
                asyncapi: 3.0.0
                info:
                  title: Mitra events
                  version: 1.0.0
                  description: Facts that the five services tell each other over Kafka, CloudEvents 1.0 in binary mode.
                defaultContentType: application/json
                channels:
                """);
        var byTopic = new TreeMap<>(events.stream().collect(groupingBy(EventSchema::topic)));
        byTopic.forEach((topic, ofTopic) -> {
            text.append("  %s:\n    address: %s\n    messages:\n".formatted(topic, topic));
            ofTopic.forEach(event -> text.append(
                    "      %s:\n        $ref: '#/components/messages/%s'\n".formatted(event.type(), event.type())));
        });
        text.append("components:\n  messages:\n");
        byTopic.values()
                .forEach(ofTopic -> ofTopic.forEach(event -> text.append("""
                            %s:
                              name: %s
                              summary: %s
                              payload:
                                schemaFormat: application/schema+json;version=draft-2020-12
                                schema:
                                  $ref: ./src/main/resources/contracts/%s/%s/schema.json
                        """.formatted(
                        event.type(),
                        event.type(),
                        "'" + event.schema().get("description").asString().replace("'", "''") + "'",
                        event.name(),
                        event.version()))));
        return text.toString();
    }
}
