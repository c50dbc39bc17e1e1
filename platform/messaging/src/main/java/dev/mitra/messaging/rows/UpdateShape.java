package dev.mitra.messaging.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An update of one row, as the mapper writes it, and the same for many.
///
/// @param joined takes one array per parameter of the one for a single row, and returns the place (from 1) of each row
///     that it has written
/// @param types of the arrays' elements, as PostgreSQL names them
record UpdateShape(String joined, List<String> types) {

    private static final Pattern PLAIN_UPDATE =
            Pattern.compile("update [\\w.\"]+ set [^'\"$]+ where \\w+=\\?( and \\w+=\\?)*");

    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private static final ConcurrentMap<String, UpdateShape> KNOWN = new ConcurrentHashMap<>();

    static boolean isPlainUpdate(String sql) {
        return PLAIN_UPDATE.matcher(sql).matches();
    }

    /// PostgreSQL is asked once for the types of a statement.
    static UpdateShape of(String sql, Connection connection) throws SQLException {
        var known = KNOWN.get(sql);
        if (known == null) {
            known = new UpdateShape(joined(sql), types(sql, connection));
            KNOWN.put(sql, known);
        }
        return known;
    }

    private static List<String> types(String sql, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var parameters = Objects.requireNonNull(statement.getParameterMetaData());
            var types = new ArrayList<String>();
            for (int at = 1; at <= parameters.getParameterCount(); at++) {
                types.add(parameters.getParameterTypeName(at));
            }
            return types;
        }
    }

    /// `update t set a=? where id=?` becomes `update t set a=v.p1
    /// from unnest(?, ?) with ordinality as v (p1, p2, nth) where id=v.p2 returning v.nth`.
    static String joined(String sql) {
        var numbered = new StringBuilder();
        int parameters = 0;
        var matcher = PARAMETER.matcher(sql);
        while (matcher.find()) {
            parameters++;
            matcher.appendReplacement(numbered, "v.p" + parameters);
        }
        matcher.appendTail(numbered);
        var arrays = IntStream.rangeClosed(1, parameters).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        var names =
                IntStream.rangeClosed(1, parameters).mapToObj(at -> "p" + at).collect(Collectors.joining(", "));
        int where = numbered.lastIndexOf(" where ");
        return numbered.substring(0, where)
                + " from unnest(" + arrays + ") with ordinality as v (" + names + ", nth)"
                + numbered.substring(where)
                + " returning v.nth";
    }
}
