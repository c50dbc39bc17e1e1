package dev.mitra.reseller.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One statement of a policy text: a heading, a numbered point or a paragraph, on one line.
///
/// @param section the heading that it stands under, empty before the first; of a heading itself
public record Statement(String section, String text) {

    private static final Pattern HEADING = Pattern.compile("#+\\s+(.*)");
    private static final Pattern POINT = Pattern.compile("(?:\\d+\\.|-)\\s+(.*)");

    /// Numbers of points are left out: what only moved down by one has not changed.
    public static List<Statement> of(String markdown) {
        var reading = new Reading();
        markdown.lines().map(String::strip).forEach(reading::take);
        reading.end();
        return List.copyOf(reading.statements);
    }

    private static final class Reading {
        private final List<Statement> statements = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private String section = "";

        private void take(String line) {
            var heading = HEADING.matcher(line);
            var point = POINT.matcher(line);
            if (heading.matches()) {
                end();
                section = heading.group(1);
                text.append(section);
                end();
            } else if (point.matches()) {
                end();
                text.append(point.group(1));
            } else if (line.isEmpty()) {
                end();
            } else {
                text.append(text.isEmpty() ? "" : " ").append(line);
            }
        }

        private void end() {
            if (!text.isEmpty()) {
                statements.add(new Statement(section, text.toString()));
                text.setLength(0);
            }
        }
    }
}
