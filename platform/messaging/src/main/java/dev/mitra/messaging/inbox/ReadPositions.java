package dev.mitra.messaging.inbox;

import dev.mitra.messaging.tx.Columns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// The table `platform.read_position`: up to where this database knows each partition.
///
/// It lies behind what the group has committed when the database was restored to an earlier moment; the reader
/// then goes back there. It may also lie behind by the records of some seconds that nobody here reads: those
/// are looked at again.
public final class ReadPositions {

    private final String consumer;

    /// @param consumer the name under which events count as applied
    public ReadPositions(String consumer) {
        this.consumer = consumer;
    }

    /// The batch is applied by this transaction.
    void passed(Connection connection, Collection<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        var next = new HashMap<TopicPartition, Long>();
        records.forEach(record ->
                next.merge(new TopicPartition(record.topic(), record.partition()), record.offset() + 1, Math::max));
        write(connection, next, "excluded.next_offset");
    }

    /// The partitions are read again from there; those that stand earlier stay there.
    public void back(Connection connection, Map<TopicPartition, Long> to) throws SQLException {
        write(connection, to, "least(known.next_offset, excluded.next_offset)");
    }

    /// Rows in one order, so that two replicas never wait crosswise.
    private void write(Connection connection, Map<TopicPartition, Long> next, String value) throws SQLException {
        var sql = """
                insert into platform.read_position as known (consumer, topic, partition, next_offset)
                select ?, topic, partition, next_offset
                from unnest(?::text[], ?::integer[], ?::bigint[]) as p (topic, partition, next_offset)
                order by topic, partition
                on conflict (consumer, topic, partition) do update set next_offset = %s
                """.formatted(value);
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, consumer);
            new Columns<>(upsert, List.copyOf(next.entrySet()), 2)
                    .add("text", entry -> entry.getKey().topic())
                    .add("integer", entry -> entry.getKey().partition())
                    .add("bigint", Map.Entry::getValue);
            upsert.executeUpdate();
        }
    }

    /// Those that are known.
    public Map<TopicPartition, Long> of(Connection connection, Set<String> topics) throws SQLException {
        var sql = """
                select topic, partition, next_offset from platform.read_position where consumer = ? and topic = any (?)
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, consumer);
            select.setArray(2, connection.createArrayOf("text", new TreeSet<>(topics).toArray()));
            try (var row = select.executeQuery()) {
                var known = new HashMap<TopicPartition, Long>();
                while (row.next()) {
                    known.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                }
                return known;
            }
        }
    }
}
