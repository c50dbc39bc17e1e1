package dev.mitra.messaging.reconcile;

import dev.mitra.messaging.wire.CloudEvent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the database knows of events.
final class KnownEvents {

    private final String consumer;

    KnownEvents(String consumer) {
        this.consumer = consumer;
    }

    /// Those of the ids that this service has told; found by the index of their stories.
    Set<UUID> told(Connection connection, Collection<UUID> ids, Collection<UUID> correlations) throws SQLException {
        var sql = "select event_id from platform.outbox where event_id = any (?) and correlation_id = any (?)";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, array(connection, ids));
            select.setArray(2, array(connection, correlations));
            return ids(select);
        }
    }

    /// Those of the ids that this service has applied, parked or given up.
    Set<UUID> heard(Connection connection, Collection<UUID> ids) throws SQLException {
        var sql = """
                select event_id from platform.inbox where event_id = any (?) and consumer = ?
                union select event_id from platform.parked_event where event_id = any (?) and consumer = ?
                union select event_id from platform.dead_letter where event_id = any (?) and consumer = ?
                """;
        try (var select = connection.prepareStatement(sql)) {
            for (int at = 1; at <= 5; at += 2) {
                select.setArray(at, array(connection, ids));
                select.setString(at + 1, consumer);
            }
            return ids(select);
        }
    }

    /// An event of the same type that this service has told instead: with the same cause, or as the same step of the
    /// aggregate, since what waits for two events has the one as its cause that came last.
    Optional<UUID> replacement(Connection connection, CloudEvent forgotten, Set<UUID> inKafka) throws SQLException {
        var sql = """
                select event_id from platform.outbox
                where correlation_id = ? and type = ? and event_id <> all (?)
                    and (causation_id = ? or key = ? and version = ?)
                order by causation_id = ? desc nulls last, id desc limit 1
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, forgotten.correlationId());
            select.setString(2, forgotten.type());
            select.setArray(3, connection.createArrayOf("uuid", inKafka.toArray()));
            select.setObject(4, forgotten.causationId(), Types.OTHER);
            select.setObject(5, forgotten.key());
            select.setLong(6, forgotten.version());
            select.setObject(7, forgotten.causationId(), Types.OTHER);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /// When this service was done with those of the ids that it has read: a worker or a mail finishes what they
    /// cause later. One that was given up is done for ever, as far as nobody retries it; one that is parked is not
    /// among them.
    Map<UUID, Instant> read(Connection connection, Collection<UUID> ids) throws SQLException {
        var sql = """
                select event_id, applied_at from platform.inbox where event_id = any (?) and consumer = ?
                union all select event_id, 'infinity' from platform.dead_letter
                where event_id = any (?) and consumer = ? and resolution is null
                """;
        try (var select = connection.prepareStatement(sql)) {
            for (int at = 1; at <= 3; at += 2) {
                select.setArray(at, array(connection, ids));
                select.setString(at + 1, consumer);
            }
            try (var row = select.executeQuery()) {
                var read = new HashMap<UUID, Instant>();
                while (row.next()) {
                    read.put(
                            row.getObject(1, UUID.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
                return read;
            }
        }
    }

    private static Array array(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private static Set<UUID> ids(PreparedStatement select) throws SQLException {
        try (var row = select.executeQuery()) {
            var known = new HashSet<UUID>();
            while (row.next()) {
                known.add(row.getObject(1, UUID.class));
            }
            return known;
        }
    }
}
