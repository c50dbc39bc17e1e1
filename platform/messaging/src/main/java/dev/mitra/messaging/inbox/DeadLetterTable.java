package dev.mitra.messaging.inbox;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// The table `platform.dead_letter`.
final class DeadLetterTable {

    /// @param actor who decided
    record Resolution(String name, String actor, @Nullable String reason) {}

    /// Why a record was given up: its bytes say nothing, its reader failed every time, or ops decided.
    enum Kind {
        UNREADABLE,
        FAILED,
        DISCARDED
    }

    private final String consumer;

    DeadLetterTable(String consumer) {
        this.consumer = consumer;
    }

    /// Keeps the record with what went wrong. A record that is delivered again stays one dead letter, and one
    /// that was discarded stays discarded.
    void insert(Connection connection, ConsumerRecord<byte[], byte[]> record, Kind kind, String cause)
            throws SQLException {
        var sql = """
                insert into platform.dead_letter (id, consumer, topic, key, event_id, type, kind, cause,
                    record_partition, record_offset, record_key, headers, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (consumer, topic, record_partition, record_offset, sha256(coalesce(payload, ''))) do update
                set kind = excluded.kind, cause = excluded.cause, died_at = clock_timestamp(),
                    resolution = null, resolved_at = null, resolved_by = null, reason = null
                where dead_letter.resolution = 'RETRIED'
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UuidV7.random());
            insert.setString(2, consumer);
            insert.setString(3, record.topic());
            insert.setObject(4, key(record));
            insert.setObject(5, EventHeaders.uuid(EventHeaders.text(record.headers(), EventHeaders.ID)));
            insert.setString(6, EventHeaders.text(record.headers(), EventHeaders.TYPE));
            insert.setString(7, kind.name());
            insert.setString(8, cause);
            RecordColumns.set(insert, 9, record);
            insert.executeUpdate();
        }
    }

    /// The record of an open dead letter, locked.
    Optional<ConsumerRecord<byte[], byte[]>> open(Connection connection, UUID id) throws SQLException {
        var sql = """
                select topic, record_partition, record_offset, record_key, headers, payload from platform.dead_letter
                where consumer = ? and id = ? and resolution is null for update
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, consumer);
            select.setObject(2, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(RecordColumns.get(row)) : Optional.empty();
            }
        }
    }

    /// Closes the dead letter of this record, if there is an open one.
    void resolve(Connection connection, ConsumerRecord<byte[], byte[]> record, Resolution resolution)
            throws SQLException {
        var sql = """
                update platform.dead_letter
                set resolution = ?, resolved_at = clock_timestamp(), resolved_by = ?, reason = ?
                where consumer = ? and topic = ? and record_partition = ? and record_offset = ? and resolution is null
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, resolution.name());
            update.setString(2, resolution.actor());
            update.setString(3, resolution.reason());
            update.setString(4, consumer);
            update.setString(5, record.topic());
            update.setInt(6, record.partition());
            update.setLong(7, record.offset());
            update.executeUpdate();
        }
    }

    private static @Nullable UUID key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? null : EventHeaders.uuid(new String(record.key(), StandardCharsets.UTF_8));
    }
}
