package dev.mitra.messaging.audit;

import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the audit trail, newest first.
public final class AuditLog {

    private final Transactions transactions;

    public AuditLog(Transactions transactions) {
        this.transactions = transactions;
    }

    /// One act.
    ///
    /// @param origin the network address of the request; null for a job, an event or the start
    /// @param place in the chain, from 1; null for the moment until the act is sealed
    /// @param seal hexadecimal
    public record Act(
            long id,
            Instant at,
            String actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String origin,
            @Nullable Long place,
            @Nullable String seal) {}

    /// What is looked for; null stands for any.
    ///
    /// @param from the earliest instant, included
    /// @param until the latest instant, not included
    public record Search(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subject,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /// The last act of the page before.
    public record Place(Instant at, long id) {}

    public List<Act> find(Search search, @Nullable Place after, int limit) {
        return transactions.call(connection -> find(connection, search, after, limit));
    }

    private static List<Act> find(Connection connection, Search search, @Nullable Place after, int limit)
            throws SQLException {
        var sql = new StringBuilder("select * from platform.audit_trail where true");
        var values = new ArrayList<Object>();
        add(sql, values, " and actor = ?", search.actor());
        add(sql, values, " and action = ?", search.action());
        add(sql, values, " and subject = ?", search.subject());
        add(sql, values, " and at >= ?", utc(search.from()));
        add(sql, values, " and at < ?", utc(search.until()));
        if (after != null) {
            add(sql, values, " and (at, id) < (?,", utc(after.at()));
            add(sql, values, " ?)", after.id());
        }
        add(sql, values, " order by at desc, id desc limit ?", limit);
        try (var select = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            try (var rows = select.executeQuery()) {
                var acts = new ArrayList<Act>();
                while (rows.next()) {
                    acts.add(act(rows));
                }
                return acts;
            }
        }
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Act act(ResultSet row) throws SQLException {
        var seal = row.getBytes("seal");
        return new Act(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("origin"),
                row.getObject("place", Long.class),
                seal == null ? null : HexFormat.of().formatHex(seal));
    }
}
