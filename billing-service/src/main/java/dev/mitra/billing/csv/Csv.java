package dev.mitra.billing.csv;

import dev.mitra.kernel.SpreadsheetText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Comma-separated values after RFC 4180, safe to open in a spreadsheet: text that would be a formula
/// there is led by an apostrophe.
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private final StringBuilder rows = new StringBuilder();

    public Csv row(List<? extends @Nullable Object> cells) {
        rows.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        var safe = number ? text : SpreadsheetText.harmless(text);
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
