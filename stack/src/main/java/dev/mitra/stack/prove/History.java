package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every operation as it was seen from outside, a JSON line each: what was invoked, and whether the answer was
/// `ok`, `failed`, or `unknown` because none came.
final class History implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final BufferedWriter file;

    History(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = Files.newBufferedWriter(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void note(String operation, String key, String outcome, String detail) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("at", Instant.now().toString());
        line.put("operation", operation);
        line.put("key", key);
        line.put("outcome", outcome);
        line.put("detail", detail);
        try {
            file.write(JSON.writeValueAsString(line));
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
