package dev.mitra.messaging.outbox;

import dev.mitra.messaging.tx.Columns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The table `platform.outbox`.
public class OutboxTable {

    /// A row that waits for the relay.
    public record Unpublished(long id, OutboxEvent event, OffsetDateTime writtenAt) {}

    /// Writes all of a transaction's events with one statement; ids are taken in the order of the list.
    public void insert(Connection connection, List<OutboxEvent> events) throws SQLException {
        var sql = """
                insert into platform.outbox
                    (event_id, topic, type, key, version, correlation_id, causation_id, traceparent, payload)
                select event_id, topic, type, key, version, correlation_id, causation_id, traceparent, payload
                from unnest(?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::bigint[], ?::uuid[], ?::uuid[], ?::text[], ?::text[])
                    with ordinality as e (event_id, topic, type, key, version, correlation_id, causation_id, traceparent, payload, place)
                order by place
                """;
        try (var insert = connection.prepareStatement(sql)) {
            new Columns<>(insert, events, 1)
                    .add("uuid", OutboxEvent::id)
                    .add("text", OutboxEvent::topic)
                    .add("text", OutboxEvent::type)
                    .add("uuid", OutboxEvent::key)
                    .add("bigint", OutboxEvent::version)
                    .add("uuid", OutboxEvent::correlationId)
                    .add("uuid", OutboxEvent::causationId)
                    .add("text", OutboxEvent::traceparent)
                    .add("text", OutboxEvent::payload);
            insert.executeUpdate();
        }
    }

    /// The oldest rows that are not yet published, whatever ids are still invisible: never `id > last`.
    public List<Unpublished> unpublished(Connection connection, int limit, Collection<String> withoutTopics)
            throws SQLException {
        var sql = """
                select id, event_id, topic, type, key, version, correlation_id, causation_id, traceparent, payload, written_at
                from platform.outbox
                where published_at is null and topic <> all (?)
                order by id
                limit ?
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", withoutTopics.toArray()));
            select.setInt(2, limit);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Unpublished>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        }
    }

    /// Records the broker's acknowledgements.
    public void markPublished(Connection connection, List<Long> ids) throws SQLException {
        var sql = "update platform.outbox set published_at = clock_timestamp() where id = any (?)";
        try (var update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    private static Unpublished row(ResultSet rows) throws SQLException {
        var event = new OutboxEvent(
                rows.getObject("event_id", UUID.class),
                rows.getString("topic"),
                rows.getString("type"),
                rows.getObject("key", UUID.class),
                rows.getLong("version"),
                rows.getObject("correlation_id", UUID.class),
                rows.getObject("causation_id", UUID.class),
                rows.getString("traceparent"),
                rows.getString("payload"));
        return new Unpublished(rows.getLong("id"), event, rows.getObject("written_at", OffsetDateTime.class));
    }
}
