package dev.mitra.messaging.audit;

import dev.mitra.kernel.RequestOrigin;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Writes the unsealed rows of `platform.audit_trail`.
public final class AuditTable {

    private static final String INSERT =
            "insert into platform.audit_trail (actor, action, subject, before, after, origin) values (?, ?, ?, ?, ?, ?)";

    private final RequestOrigin origin;

    /// @param origin asked when a row is written
    public AuditTable(RequestOrigin origin) {
        this.origin = origin;
    }

    /// What was done.
    ///
    /// @param action past tense
    public record Entry(
            String actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {}

    public void insert(Connection connection, Entry entry) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, entry.actor());
            insert.setString(2, entry.action());
            insert.setString(3, entry.subject());
            insert.setString(4, entry.before());
            insert.setString(5, entry.after());
            insert.setString(6, origin.address().orElse(null));
            insert.executeUpdate();
        }
    }
}
