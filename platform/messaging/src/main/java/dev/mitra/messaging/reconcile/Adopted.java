package dev.mitra.messaging.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Forgotten events on their way back into the outbox, as published.
final class Adopted {

    private Adopted() {}

    static void insert(Connection connection, List<Forgotten> events) throws SQLException {
        var sql = """
                insert into platform.outbox (event_id, topic, type, key, version, correlation_id, causation_id, traceparent,
                    payload, written_at, published_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(sql)) {
            for (var one : events) {
                var event = one.event();
                insert.setObject(1, event.id());
                insert.setString(2, one.raw().topic());
                insert.setString(3, event.type());
                insert.setObject(4, event.key());
                insert.setLong(5, event.version());
                insert.setObject(6, event.correlationId());
                insert.setObject(7, event.causationId());
                insert.setString(8, event.traceparent());
                insert.setString(9, one.payload());
                insert.setObject(10, event.time().atOffset(ZoneOffset.UTC));
                insert.setObject(11, Instant.ofEpochMilli(one.raw().timestamp()).atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
