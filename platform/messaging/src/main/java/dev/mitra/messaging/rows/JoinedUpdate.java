package dev.mitra.messaging.rows;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A prepared statement that keeps the parameters of its batch, and writes all rows by one statement when they are
/// executed; one row alone, or a value of which there are no arrays here, by the mapper's own.
final class JoinedUpdate implements InvocationHandler {

    /// Whose text is what PostgreSQL reads, whatever the zone of the session.
    private static final Set<Class<?>> WRITTEN_ALIKE = Set.of(
            String.class,
            Boolean.class,
            Short.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            UUID.class,
            LocalDate.class,
            Instant.class,
            OffsetDateTime.class);

    private final String sql;
    private final Supplier<Connection> connection;
    private final Supplier<PreparedStatement> single;
    private final List<SortedMap<Integer, Parameter>> rows = new ArrayList<>();
    private SortedMap<Integer, Parameter> row = new TreeMap<>();

    private JoinedUpdate(String sql, Supplier<Connection> connection, Supplier<PreparedStatement> single) {
        this.sql = sql;
        this.connection = connection;
        this.single = single;
    }

    /// @param single the mapper's statement for one row
    static PreparedStatement of(String sql, Supplier<Connection> connection, Supplier<PreparedStatement> single) {
        return (PreparedStatement) Proxy.newProxyInstance(
                JoinedUpdate.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new JoinedUpdate(sql, connection, single));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws SQLException {
        return switch (method.getName()) {
            case "addBatch" -> {
                rows.add(row);
                row = new TreeMap<>();
                yield null;
            }
            case "executeBatch" -> execute();
            case "clearBatch", "close" -> {
                rows.clear();
                yield null;
            }
            case "isClosed" -> false;
            default -> {
                if (arguments == null
                        || arguments.length < 2
                        || !method.getName().startsWith("set")) {
                    throw new UnsupportedOperationException(method.toString());
                }
                row.put((Integer) arguments[0], new Parameter(method, arguments));
                yield null;
            }
        };
    }

    private int[] execute() throws SQLException {
        var written = rows.size() > 1 && rows.stream().allMatch(JoinedUpdate::fitsIntoArrays) ? together() : oneByOne();
        rows.clear();
        return written;
    }

    private static boolean fitsIntoArrays(SortedMap<Integer, Parameter> row) {
        return row.values().stream().allMatch(Parameter::fitsIntoAnArray);
    }

    private int[] together() throws SQLException {
        var counts = new int[rows.size()];
        var shape = UpdateShape.of(sql, connection.get());
        try (var statement = connection.get().prepareStatement(shape.joined())) {
            for (int at = 1; at <= shape.types().size(); at++) {
                int parameter = at;
                var values = rows.stream()
                        .map(each -> Objects.requireNonNull(each.get(parameter)).value())
                        .toArray();
                statement.setArray(
                        at, connection.get().createArrayOf(shape.types().get(at - 1), values));
            }
            try (var places = statement.executeQuery()) {
                while (places.next()) {
                    counts[places.getInt(1) - 1]++;
                }
            }
        }
        return counts;
    }

    private int[] oneByOne() throws SQLException {
        var statement = single.get();
        for (var each : rows) {
            for (var parameter : each.values()) {
                parameter.set(statement);
            }
            statement.addBatch();
        }
        return statement.executeBatch();
    }

    /// A call that sets a parameter.
    private record Parameter(Method method, @Nullable Object[] arguments) {

        boolean fitsIntoAnArray() {
            var value = value();
            return value == null || WRITTEN_ALIKE.contains(value.getClass());
        }

        @Nullable
        Object value() {
            return switch (method.getName()) {
                case "setNull" -> null;
                case "setDate" -> arguments[1] instanceof Date day ? day(day) : null;
                case "setTimestamp" -> arguments[1] instanceof Timestamp moment ? moment.toInstant() : null;
                default -> arguments[1];
            };
        }

        // The mapper gives the moment at which the day begins in a zone.
        private LocalDate day(Date day) {
            return arguments.length > 2 && arguments[2] instanceof Calendar zone
                    ? Instant.ofEpochMilli(day.getTime())
                            .atZone(zone.getTimeZone().toZoneId())
                            .toLocalDate()
                    : day.toLocalDate();
        }

        void set(PreparedStatement statement) throws SQLException {
            try {
                method.invoke(statement, arguments);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            } catch (InvocationTargetException refused) {
                throw refused.getCause() instanceof SQLException known ? known : new SQLException(refused.getCause());
            }
        }
    }
}
