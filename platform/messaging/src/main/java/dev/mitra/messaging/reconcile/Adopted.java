package dev.mitra.messaging.reconcile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// Forgotten events on their way back into the outbox, as published.
final class Adopted {

    private Adopted() {}

    /// Any number that only this uses: one adoption at a time.
    private static final String ALONE = "select pg_advisory_xact_lock(120299692646658)";

    /// @return how many were not there yet
    static int insert(Connection connection, List<Forgotten> events) throws SQLException {
        try (var alone = connection.createStatement()) {
            alone.execute(ALONE);
        }
        var sql = """
                insert into platform.outbox (event_id, topic, type, key, version, correlation_id, causation_id, traceparent,
                    payload, written_at, published_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                where not exists (select 1 from platform.outbox where event_id = ? and correlation_id = ?)
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
                insert.setObject(12, event.id());
                insert.setObject(13, event.correlationId());
                insert.addBatch();
            }
            return IntStream.of(insert.executeBatch()).sum();
        }
    }
}
