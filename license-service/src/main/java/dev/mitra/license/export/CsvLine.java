package dev.mitra.license.export;

import java.util.List;
import java.util.stream.Collectors;

/// One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front,
/// since customers choose their own names.
public final class CsvLine {

    private static final String STARTS_FORMULA = "=+-@\t\r";

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
