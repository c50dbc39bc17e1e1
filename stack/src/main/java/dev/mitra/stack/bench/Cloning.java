package dev.mitra.stack.bench;

import java.util.Map;

/// One table whose rows of a template are copied many times.
///
/// @param rows condition that finds the template's rows, with `?` for the template's id
/// @param changes columns that a copy has otherwise, as SQL over `c` (the copy's number and texts)
record Cloning(String table, String rows, Map<String, String> changes) {

    /// Every UUID of a copy is the template's with the copy's number in its last twelve digits; so all tables of
    /// all services agree without a table of ids. It is done after other texts are replaced, of which one may have
    /// twelve digits too.
    ///
    /// @param text SQL of the row's text
    static String numbered(String text) {
        return "regexp_replace(" + text
                + ", '([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)[0-9a-f]{12}',"
                + " '\\1' || lpad(to_hex(c.number), 12, '0'), 'g')";
    }

    static Cloning of(String table, String rows) {
        return new Cloning(table, rows, Map.of());
    }

    /// @param columns of the table, less those that the database generates
    /// @param texts SQL that replaces what else is unique in a copy, with `%s` for the text so far
    String insert(String columns, String texts) {
        var copy = new StringBuilder("(" + texts.formatted("to_jsonb(t)::text") + ")::jsonb");
        changes.forEach((column, value) -> copy.append(" || jsonb_build_object('%s', %s)".formatted(column, value)));
        var selected = "r." + columns.replace(",", ",r.");
        return "insert into %1$s (%2$s) select %3$s from %1$s t cross join copy c cross join lateral jsonb_populate_record(null::%1$s, %4$s) r where %5$s"
                .formatted(table, columns, selected, copy, rows);
    }
}
