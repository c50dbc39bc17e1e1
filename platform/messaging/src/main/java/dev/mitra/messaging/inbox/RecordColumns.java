package dev.mitra.messaging.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// A Kafka record as columns, byte for byte, so that it can be applied again.
final class RecordColumns {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param value Base64, since a header may hold any bytes
    private record Header(String name, @Nullable String value) {}

    private RecordColumns() {}

    /// Sets `record_partition, record_offset, record_key, headers, payload` from this index on.
    static void set(PreparedStatement statement, int index, ConsumerRecord<byte[], byte[]> record) throws SQLException {
        statement.setInt(index, record.partition());
        statement.setLong(index + 1, record.offset());
        statement.setBytes(index + 2, record.key());
        statement.setString(index + 3, headers(record));
        statement.setBytes(index + 4, record.value());
    }

    static ConsumerRecord<byte[], byte[]> get(ResultSet row) throws SQLException {
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("record_partition"),
                row.getLong("record_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("record_key"),
                row.getBytes("payload"),
                headers(row.getString("headers")),
                Optional.empty());
    }

    private static String headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new ArrayList<Header>();
        for (var header : record.headers()) {
            var value = header.value();
            headers.add(new Header(
                    header.key(), value == null ? null : Base64.getEncoder().encodeToString(value)));
        }
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings are always JSON", e);
        }
    }

    private static RecordHeaders headers(String json) {
        try {
            var headers = new RecordHeaders();
            for (var header : JSON.readValue(json, new TypeReference<List<Header>>() {})) {
                var value = header.value();
                headers.add(
                        header.name(),
                        value == null ? null : Base64.getDecoder().decode(value));
            }
            return headers;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the row's headers were written here", e);
        }
    }
}
