package dev.mitra.stack.prove;

import dev.mitra.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far the logs of some services had come at a moment.
///
/// @param sizes in bytes
record LogMarks(Map<Path, Long> sizes) {

    /// @param parts `order` or `order-2`
    static LogMarks of(Stack stack, List<String> parts) {
        var sizes = new TreeMap<Path, Long>();
        for (var part : parts) {
            var log = stack.log(part);
            sizes.put(log, log.toFile().length());
        }
        return new LogMarks(sizes);
    }

    /// Whether one of them has said this since; a log that is shorter than it was began anew.
    boolean say(String words) {
        return sizes.entrySet().stream()
                .anyMatch(log -> since(log.getKey(), log.getValue()).contains(words));
    }

    private static String since(Path log, long size) {
        try {
            var bytes = Files.readAllBytes(log);
            var from = bytes.length < size ? 0 : (int) size;
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).replace("\\\"", "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
