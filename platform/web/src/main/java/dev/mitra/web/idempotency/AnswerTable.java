package dev.mitra.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/// `platform.idempotency`, in plain JDBC on the connection of the running transaction.
@ApplicationScoped
public class AnswerTable {

    private static final String KEPT_FOR = "30 days";
    private static final int PRUNE_EVERY = 16;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource dataSource;

    public AnswerTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Takes the key until this transaction ends; false when another request holds it.
    boolean tryLock(byte[] scopeHash) {
        return sql("select pg_try_advisory_xact_lock(?)", statement -> {
            statement.setLong(1, ByteBuffer.wrap(scopeHash).getLong());
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }

    Optional<Recorded> find(byte[] scopeHash) {
        var query = "select body_hash, status, headers, body, kept from platform.idempotency where scope_hash = ?";
        return sql(query, statement -> {
            statement.setBytes(1, scopeHash);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var answer =
                        new Answer(rows.getInt("status"), headers(rows.getString("headers")), rows.getBytes("body"));
                return Optional.of(new Recorded(rows.getBytes("body_hash"), answer, rows.getBoolean("kept")));
            }
        });
    }

    void add(byte[] scopeHash, Recorded recorded) {
        var insert = """
                insert into platform.idempotency (scope_hash, body_hash, status, headers, body, kept)
                values (?, ?, ?, ?::jsonb, ?, ?)""";
        sql(insert, statement -> {
            statement.setBytes(1, scopeHash);
            statement.setBytes(2, recorded.bodyHash());
            statement.setInt(3, recorded.answer().status());
            statement.setString(4, json(recorded.answer().headers()));
            statement.setBytes(5, recorded.answer().body());
            statement.setBoolean(6, recorded.kept());
            return statement.executeUpdate();
        });
        if (Math.floorMod(scopeHash[0], PRUNE_EVERY) == 0) {
            prune();
        }
    }

    // Every 16th new key removes up to 64 old ones, so the table needs no job of its own.
    private void prune() {
        var delete = """
                delete from platform.idempotency where scope_hash in (
                    select scope_hash from platform.idempotency
                    where created_at < now() - ?::interval limit 64 for update skip locked)""";
        sql(delete, statement -> {
            statement.setString(1, KEPT_FOR);
            return statement.executeUpdate();
        });
    }

    private <T> T sql(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("platform.idempotency cannot be used", failure);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String json(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
