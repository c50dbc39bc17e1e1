package dev.mitra.billing.csv;

import java.util.ArrayList;
import java.util.List;

/// Reads comma-separated values after RFC 4180: cells in quotes may hold commas, quotes and line breaks.
public final class CsvRows {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvRows(String text) {
        this.text = text;
    }

    /// Without empty lines; a byte order mark is left out.
    ///
    /// @throws IllegalArgumentException when a quote is never closed
    public static List<List<String>> of(String text) {
        var reader = new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text);
        reader.read();
        return List.copyOf(reader.rows);
    }

    private void read() {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(letter);
            } else if (letter == ',') {
                endCell();
            } else if (letter == '\n') {
                endRow();
            } else if (letter != '\r') {
                cell.append(letter);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is never closed");
        }
        endRow();
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.size() > 1 || !row.getFirst().isEmpty()) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
    }
}
