package dev.mitra.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One event's schema and its golden samples, as they lie in the source tree.
record EventSchema(String name, String version, JsonNode schema, List<Path> samples) {

    static final Path ROOT = Path.of(System.getProperty("mitra.root", "../.."));
    private static final Path CONTRACTS = Path.of("src/main/resources/contracts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<EventSchema> all() {
        try (var files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.endsWith("schema.json"))
                    .sorted()
                    .map(EventSchema::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static EventSchema read(Path file) {
        var schema = CONTRACTS.relativize(file);
        var name = schema.getName(0).toString();
        var version = schema.getName(1).toString();
        try (var samples = Files.list(file.resolveSibling("samples"))) {
            return new EventSchema(
                    name, version, JSON.readTree(file), samples.sorted().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String type() {
        return name + "." + version;
    }

    String topic() {
        return schema.get("x-topic").asString();
    }

    String key() {
        return schema.get("x-key").asString();
    }

    /// The day after which a retired version is no longer sent; empty for one that stays.
    Optional<LocalDate> sunset() {
        return schema.path("deprecated").asBoolean(false)
                ? Optional.of(LocalDate.parse(schema.path("x-sunset").asString()))
                : Optional.empty();
    }

    /// What is published beside it and after it: `OrderPaid.v2` for `OrderPaid.v1`.
    String successor() {
        return name + ".v" + (Integer.parseInt(version.substring(1)) + 1);
    }

    /// Every property, nested ones with their path: `lines[].license.kind`.
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        collect("", schema, fields);
        return fields;
    }

    private static void collect(String path, JsonNode object, List<Field> into) {
        var required = new ArrayList<String>();
        object.path("required").forEach(name -> required.add(name.asString()));
        object.path("properties").properties().forEach(property -> {
            var node = property.getValue();
            var here = path + property.getKey();
            into.add(new Field(here, node, required.contains(property.getKey())));
            collect(here + ".", node, into);
            collect(here + "[].", node.path("items"), into);
        });
    }

    record Field(String path, JsonNode node, boolean required) {

        /// What a reader relies on: `string(uuid)`, `"NEW"|"ESTABLISHED"`, `array`.
        String shape() {
            if (node.has("enum")) {
                return node.get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .toString();
            }
            var format = node.has("format") ? "(" + node.get("format").asString() + ")" : "";
            var type = node.path("type");
            return (type.isArray() ? type.get(0).asString() : type.asString()) + format;
        }

        boolean isMoney() {
            return node.path("x-money").asBoolean(false);
        }

        boolean isPersonal() {
            return node.path("x-personal").asBoolean(false);
        }

        String description() {
            return node.path("description").asString("");
        }
    }
}
