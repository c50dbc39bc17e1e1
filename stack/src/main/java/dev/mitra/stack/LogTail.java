package dev.mitra.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The last lines of a log.
final class LogTail {

    private LogTail() {}

    static String of(Path log, int lines) {
        try {
            var text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            var all = List.of(text.split("\n"));
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size())) + "\n(" + log + ")";
        } catch (IOException e) {
            return "(no log at " + log + ")";
        }
    }
}
