package dev.mitra.messaging.inbox;

import dev.mitra.messaging.tx.Columns;
import dev.mitra.messaging.wire.CloudEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The table `platform.inbox`: what this consumer has applied.
final class InboxTable {

    /// An event with the topic it came on.
    record Arrival(String topic, CloudEvent event) {}

    private final String consumer;

    InboxTable(String consumer) {
        this.consumer = consumer;
    }

    /// Writes the rows that are not there yet and answers their ids: only those events may take effect. Rows
    /// are written in the order of their ids, so that two consumers of the same events never wait crosswise.
    Set<UUID> insert(Connection connection, List<Arrival> arrivals) throws SQLException {
        return insert(connection, arrivals, "false");
    }

    /// Makes sure that the event never takes effect, also when it is delivered again.
    void discard(Connection connection, Arrival arrival) throws SQLException {
        insert(connection, List.of(arrival), "true");
    }

    boolean contains(Connection connection, UUID eventId) throws SQLException {
        var sql = "select 1 from platform.inbox where consumer = ? and event_id = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, consumer);
            select.setObject(2, eventId);
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private Set<UUID> insert(Connection connection, List<Arrival> arrivals, String discarded) throws SQLException {
        var sorted = arrivals.stream()
                .sorted(Comparator.comparing(arrival -> arrival.event().id().toString()))
                .toList();
        var sql = """
                insert into platform.inbox
                    (consumer, event_id, topic, type, source, key, version, correlation_id, causation_id, event_time, discarded)
                select ?, event_id, topic, type, source, key, version, correlation_id, causation_id, event_time::timestamptz, %s
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::bigint[], ?::uuid[], ?::uuid[], ?::text[])
                    with ordinality as e (event_id, topic, type, source, key, version, correlation_id, causation_id, event_time, place)
                order by place
                on conflict (consumer, event_id) do nothing
                returning event_id
                """.formatted(discarded);
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            new Columns<>(insert, sorted, 2)
                    .add("uuid", arrival -> arrival.event().id())
                    .add("text", Arrival::topic)
                    .add("text", arrival -> arrival.event().type())
                    .add("text", arrival -> arrival.event().source())
                    .add("uuid", arrival -> arrival.event().key())
                    .add("bigint", arrival -> arrival.event().version())
                    .add("uuid", arrival -> arrival.event().correlationId())
                    .add("uuid", arrival -> arrival.event().causationId())
                    .add("text", arrival -> arrival.event().time().toString());
            var fresh = new HashSet<UUID>();
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
            return fresh;
        }
    }
}
