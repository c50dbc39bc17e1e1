package dev.mitra.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One property as its place in the source explains it.
///
/// @param preset its default; empty where operations must set it or it may stay unset
record Setting(String name, String preset, String meaning) {

    /// Set, or shown in a comment because it may stay unset.
    private static final Pattern PROPERTY = Pattern.compile("(#?)(mitra\\.[\\w.\"/-]+)=(.*)");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:of|getOptionalValue|getValue)\\(\"(mitra\\.[\\w.-]+)\"(?:, \"([^\"]*)\")?");

    /// Those of a file of properties, each with the comment above it.
    static List<Setting> ofProperties(Path file) {
        var found = new ArrayList<Setting>();
        var comment = new StringBuilder();
        for (var line : Repository.read(file).replace("\\\n", "").lines().toList()) {
            var property = PROPERTY.matcher(line);
            if (property.matches()) {
                var preset = property.group(1).isEmpty() ? property.group(3) : "";
                found.add(new Setting(property.group(2), preset, comment.toString()));
                comment.setLength(0);
            } else if (line.startsWith("#") && !line.startsWith("# ---")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(line.substring(1).strip());
            } else {
                comment.setLength(0);
            }
        }
        return found;
    }

    /// Those that a class asks for with a default of its own, each with the documentation of its method.
    static List<Setting> ofCode(Path file) {
        var found = new ArrayList<Setting>();
        var comment = new StringBuilder();
        for (var line : Repository.read(file).lines().map(String::strip).toList()) {
            var property = IN_CODE.matcher(line);
            if (line.startsWith("///")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(line.substring(3).strip());
            } else if (line.isBlank()) {
                comment.setLength(0);
            } else {
                while (property.find()) {
                    var preset = property.group(2) == null ? "" : property.group(2);
                    found.add(new Setting(property.group(1), preset, comment.toString()));
                }
            }
        }
        return found;
    }
}
