package dev.mitra.order.csv;

import java.util.Optional;

/// A CSV file before it is split into cells.
public final class CsvText {

    private static final char QUOTE = '"';

    private CsvText() {}

    /// Without the mark that some programs write before UTF-8; empty when a quoted cell has no end.
    public static Optional<String> whole(String csv) {
        var bare = bare(csv);
        return isCutOff(bare) ? Optional.empty() : Optional.of(bare);
    }

    private static String bare(String csv) {
        return csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    }

    // Whether a quoted cell has no end (RFC 4180, 2.5): a parser would take the rest of the file for its text, and
    // the rows in it would vanish without a word.
    private static boolean isCutOff(String csv) {
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < csv.length(); i++) {
            char here = csv.charAt(i);
            if (quoted) {
                boolean doubled = here == QUOTE && i + 1 < csv.length() && csv.charAt(i + 1) == QUOTE;
                i += doubled ? 1 : 0;
                quoted = here != QUOTE || doubled;
            } else {
                quoted = begins && here == QUOTE;
                begins = here == ',' || here == '\n' || here == '\r';
            }
        }
        return quoted;
    }
}
