package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Holds a service's events against the schemas and golden samples of platform/contracts: a publisher must write
/// what the schema says, a reader must understand every sample ever published.
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /// The event, written by the service's own mapper, satisfies version 1 of the schema named like its type.
    ///
    /// @param mapper `EventJson.mapper()`
    /// @param name `OrderPaid`
    public static void assertPublishes(ObjectMapper mapper, String name, Object event) {
        try {
            var json = mapper.writeValueAsString(event);
            var errors = schema(name).validate(json, InputFormat.JSON, Contracts::checkFormats);
            assertThat(errors).as("%s as published: %s", name, json).isEmpty();
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Every sample of the event, with and without a field from the future, can be read as the service's view.
    public static <T> List<T> assertReads(ObjectMapper mapper, String name, Class<T> view) {
        var read = new ArrayList<T>();
        for (var sample : samples(name)) {
            var fromTheFuture = ((ObjectNode) sample.deepCopy()).put("aFieldFromTheFuture", "ignored");
            try {
                read.add(mapper.treeToValue(sample, view));
                mapper.treeToValue(fromTheFuture, view);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError(name + " sample is not readable as " + view + ": " + sample, unreadable);
            }
        }
        assertThat(read).as("samples of %s", name).isNotEmpty();
        return read;
    }

    /// The golden samples of an event, oldest first.
    public static List<JsonNode> samples(String name) {
        var samples = new ArrayList<JsonNode>();
        for (int number = 1; ; number++) {
            try (var in =
                    Contracts.class.getResourceAsStream("/contracts/%s/v1/samples/%03d.json".formatted(name, number))) {
                if (in == null) {
                    return samples;
                }
                samples.add(JSON.readTree(in));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static Schema schema(String name) {
        try (var in = Contracts.class.getResourceAsStream("/contracts/%s/v1/schema.json".formatted(name))) {
            assertThat(in).as("schema of %s", name).isNotNull();
            return REGISTRY.getSchema(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void checkFormats(com.networknt.schema.ExecutionContext context) {
        context.executionConfig(config -> config.formatAssertionsEnabled(true));
    }
}
