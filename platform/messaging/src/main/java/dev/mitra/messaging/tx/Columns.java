package dev.mitra.messaging.tx;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The parameters of a statement that takes its rows as one array per column (`unnest(?::uuid[], ?::text[])`): any
/// number of
/// rows is one statement, and one plan.
public final class Columns<T> {

    private final PreparedStatement statement;
    private final List<T> rows;
    private int index;

    /// @param index of the first column's parameter, from 1
    public Columns(PreparedStatement statement, List<T> rows, int index) {
        this.statement = statement;
        this.rows = rows;
        this.index = index;
    }

    /// Sets the next column.
    ///
    /// @param type of its elements, as PostgreSQL calls it
    public Columns<T> add(String type, Function<T, @Nullable Object> value) throws SQLException {
        @Nullable Object[] column = rows.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, column));
        index++;
        return this;
    }
}
