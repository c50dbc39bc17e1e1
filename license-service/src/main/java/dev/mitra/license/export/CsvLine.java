package dev.mitra.license.export;

import dev.mitra.kernel.SpreadsheetText;
import java.util.List;
import java.util.stream.Collectors;

/// One line of a CSV file (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front,
/// since customers choose their own names.
public final class CsvLine {

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = SpreadsheetText.harmless(text);
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
