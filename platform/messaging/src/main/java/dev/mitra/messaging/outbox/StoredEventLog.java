package dev.mitra.messaging.outbox;

import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.tx.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the story of an order from outbox and inbox.
public final class StoredEventLog implements EventLog {

    private final Transactions transactions;
    private final String source;

    /// @param source how this service calls itself on the wire: `/order-service`
    public StoredEventLog(Transactions transactions, String source) {
        this.transactions = transactions;
        this.source = source;
    }

    @Override
    public List<Entry> of(UUID correlationId) {
        var sql = """
                select 'PUBLISHED' as direction, event_id, type, ? as source, key, version, causation_id,
                       written_at as at, published_at as effective_at
                from platform.outbox where correlation_id = ?
                union all
                select 'APPLIED', event_id, type, source, key, version, causation_id, event_time, applied_at
                from platform.inbox where correlation_id = ? and not discarded
                order by at, event_id, direction desc
                """;
        return transactions.call(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, source);
                select.setObject(2, correlationId);
                select.setObject(3, correlationId);
                try (var rows = select.executeQuery()) {
                    var entries = new ArrayList<Entry>();
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                    return entries;
                }
            }
        });
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        return new Entry(
                Direction.valueOf(rows.getString("direction")),
                rows.getObject("event_id", UUID.class),
                rows.getString("type"),
                rows.getString("source"),
                rows.getObject("key", UUID.class),
                rows.getLong("version"),
                rows.getObject("causation_id", UUID.class),
                rows.getObject("at", OffsetDateTime.class).toInstant(),
                instant(rows.getObject("effective_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
