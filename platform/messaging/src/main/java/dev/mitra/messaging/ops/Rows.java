package dev.mitra.messaging.ops;

import dev.mitra.messaging.tx.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists rows as views.
final class Rows {

    /// Makes a view of the row that the result stands on.
    @FunctionalInterface
    interface View<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Rows() {}

    static <T> List<T> list(Transactions transactions, String sql, View<T> view, Object... values) {
        return transactions.call(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    select.setObject(i + 1, values[i]);
                }
                try (var rows = select.executeQuery()) {
                    var views = new ArrayList<T>();
                    while (rows.next()) {
                        views.add(view.of(rows));
                    }
                    return views;
                }
            }
        });
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
