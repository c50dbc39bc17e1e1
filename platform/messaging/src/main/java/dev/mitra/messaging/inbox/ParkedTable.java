package dev.mitra.messaging.inbox;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.tx.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The tables `platform.parked_key` and `platform.parked_event`. Reader, retry worker and ops lock the key's row
/// before they touch its queue.
final class ParkedTable {

    /// A parked key that is locked.
    ///
    /// @param attempts how often its head has failed since it became the head
    record Parked(UUID id, ParkedKey key, int attempts) {}

    private final String consumer;

    ParkedTable(String consumer) {
        this.consumer = consumer;
    }

    /// Those of the keys that are parked, locked in sorted order.
    Set<ParkedKey> lock(Connection connection, Collection<ParkedKey> keys) throws SQLException {
        var sorted = keys.stream().sorted().distinct().toList();
        var sql = """
                select topic, key from platform.parked_key
                where consumer = ? and (topic, key) in (select * from unnest(?::text[], ?::uuid[]))
                order by topic, key::text for update
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, consumer);
            new Columns<>(select, sorted, 2).add("text", ParkedKey::topic).add("uuid", ParkedKey::key);
            var parked = new HashSet<ParkedKey>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    parked.add(new ParkedKey(rows.getString(1), rows.getObject(2, UUID.class)));
                }
            }
            return parked;
        }
    }

    /// Parks the key unless it is parked, and locks it.
    ///
    /// @param pause until the first attempt; null when only ops may try again
    void park(Connection connection, ParkedKey key, @Nullable Duration pause, String error) throws SQLException {
        var sql = """
                insert into platform.parked_key (id, consumer, topic, key, next_attempt_at, last_error)
                values (?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?), ?)
                on conflict (consumer, topic, key) do update set last_error = parked_key.last_error
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UuidV7.random());
            insert.setString(2, consumer);
            insert.setString(3, key.topic());
            insert.setObject(4, key.key());
            setSeconds(insert, 5, pause);
            insert.setString(6, error);
            insert.executeUpdate();
        }
    }

    /// Puts the event at the end of its key's queue, once.
    void enqueue(Connection connection, ParkedKey key, UUID eventId, ConsumerRecord<byte[], byte[]> record)
            throws SQLException {
        var sql = """
                insert into platform.parked_event
                    (consumer, topic, key, event_id, record_partition, record_offset, record_key, headers, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (consumer, topic, event_id) do nothing
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            insert.setString(2, key.topic());
            insert.setObject(3, key.key());
            insert.setObject(4, eventId);
            RecordColumns.set(insert, 5, record);
            insert.executeUpdate();
        }
    }

    /// A key whose time has come, locked; keys that somebody else works on are passed over.
    Optional<Parked> due(Connection connection) throws SQLException {
        return one(
                connection,
                "consumer = ? and next_attempt_at <= clock_timestamp()"
                        + " order by next_attempt_at limit 1 for update skip locked",
                consumer);
    }

    /// The key by its own id, locked.
    Optional<Parked> byId(Connection connection, UUID id) throws SQLException {
        return one(connection, "consumer = ? and id = ? for update", consumer, id);
    }

    Optional<Parked> byKey(Connection connection, ParkedKey key) throws SQLException {
        return one(connection, "consumer = ? and topic = ? and key = ? for update", consumer, key.topic(), key.key());
    }

    /// The event that must be applied first.
    Optional<ConsumerRecord<byte[], byte[]>> head(Connection connection, ParkedKey key) throws SQLException {
        var sql = """
                select topic, record_partition, record_offset, record_key, headers, payload from platform.parked_event
                where consumer = ? and topic = ? and key = ? order by position limit 1
                """;
        try (var select = connection.prepareStatement(sql)) {
            bind(select, List.of(consumer, key.topic(), key.key()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(RecordColumns.get(row)) : Optional.empty();
            }
        }
    }

    /// Takes the head away; the next event follows at once, and the last one unparks the key.
    void advance(Connection connection, ParkedKey key) throws SQLException {
        update(connection, """
                delete from platform.parked_event where position = (
                    select min(position) from platform.parked_event where consumer = ? and topic = ? and key = ?)
                """, consumer, key.topic(), key.key());
        update(connection, """
                delete from platform.parked_key k where consumer = ? and topic = ? and key = ? and not exists (
                    select 1 from platform.parked_event e
                    where e.consumer = k.consumer and e.topic = k.topic and e.key = k.key)
                """, consumer, key.topic(), key.key());
        update(connection, """
                update platform.parked_key set attempts = 0, next_attempt_at = clock_timestamp()
                where consumer = ? and topic = ? and key = ?
                """, consumer, key.topic(), key.key());
    }

    /// @param pause until the next attempt; null when only ops may try again
    void failed(Connection connection, Parked parked, @Nullable Duration pause, String error) throws SQLException {
        var sql = """
                update platform.parked_key
                set attempts = ?, next_attempt_at = clock_timestamp() + make_interval(secs => ?), last_error = ?
                where id = ?
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, parked.attempts() + 1);
            setSeconds(update, 2, pause);
            update.setString(3, error);
            update.setObject(4, parked.id());
            update.executeUpdate();
        }
    }

    void retryNow(Connection connection, UUID id) throws SQLException {
        update(connection, """
                update platform.parked_key set attempts = 0, next_attempt_at = clock_timestamp() where id = ?
                """, id);
    }

    private Optional<Parked> one(Connection connection, String where, Object... values) throws SQLException {
        var sql = "select id, topic, key, attempts from platform.parked_key where " + where;
        try (var select = connection.prepareStatement(sql)) {
            bind(select, List.of(values));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Parked(
                                row.getObject(1, UUID.class),
                                new ParkedKey(row.getString(2), row.getObject(3, UUID.class)),
                                row.getInt(4)))
                        : Optional.empty();
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static void setSeconds(PreparedStatement statement, int index, @Nullable Duration pause)
            throws SQLException {
        if (pause == null) {
            statement.setNull(index, java.sql.Types.DOUBLE);
        } else {
            statement.setDouble(index, pause.toMillis() / 1000.0);
        }
    }
}
