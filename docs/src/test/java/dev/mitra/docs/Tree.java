package dev.mitra.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// A part of a YAML document; what is not there is empty.
record Tree(@Nullable Object node) {

    static Tree of(Path file) {
        return new Tree(new Yaml().load(Repository.read(file)));
    }

    /// The documents of a file that has several.
    static List<Tree> allOf(Path file) {
        var all = new ArrayList<Tree>();
        new Yaml().loadAll(Repository.read(file)).forEach(document -> all.add(new Tree(document)));
        return all;
    }

    Tree at(String... path) {
        var here = this;
        for (var key : path) {
            here = new Tree(here.map().get(key));
        }
        return here;
    }

    Map<String, Tree> entries() {
        var entries = new LinkedHashMap<String, Tree>();
        map().forEach((key, value) -> entries.put(String.valueOf(key), new Tree(value)));
        return entries;
    }

    List<Tree> elements() {
        var elements = new ArrayList<Tree>();
        if (node instanceof List<?> list) {
            list.forEach(element -> elements.add(new Tree(element)));
        }
        return elements;
    }

    /// `[ALL]` for a list of one.
    String text() {
        return node == null ? "" : node.toString();
    }

    private Map<?, ?> map() {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }
}
