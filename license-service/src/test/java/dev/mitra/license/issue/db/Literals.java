package dev.mitra.license.issue.db;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts parameters into a statement, for `explain`.
final class Literals {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private Literals() {}

    static String in(String sql, Map<String, Object> parameters) {
        return PARAMETER
                .matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(literal(parameters.get(found.group(1)))));
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Integer number -> number.toString();
            case LocalDate day -> "date '" + day + "'";
            case UUID id -> "'" + id + "'::uuid";
            case UUID[] ids -> "'{" + ids[0] + "}'::uuid[]";
            default -> "'" + value.toString().replace("'", "''") + "'";
        };
    }
}
