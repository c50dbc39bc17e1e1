package dev.mitra.stack.prove.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The codes that `docs/reference/problems` explains.
final class ProblemPages {

    private static final Pattern SECTION = Pattern.compile("(?m)^## ([A-Z][A-Z0-9_]+)$");

    private ProblemPages() {}

    /// @param root the working folder
    static Set<String> codes(Path root) {
        var folder = root.resolve("docs/reference/problems");
        var codes = new TreeSet<String>();
        try (var pages = Files.list(folder)) {
            for (var page : pages.toList()) {
                SECTION.matcher(Files.readString(page)).results().forEach(section -> codes.add(section.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
