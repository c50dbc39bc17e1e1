package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks into the tables beside the service.
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public long licenses(OrderId order) {
        return longs("select count(*) from license where order_id = ? and not temporary", order.value())
                .getFirst();
    }

    /// Versions of the events of this type that the order has published, in order.
    public List<Long> published(OrderId order, String type) {
        return longs(
                "select version from platform.outbox where type like '" + type + "%' and key = ? order by id",
                order.value());
    }

    public long mails(UUID about) {
        return longs("select count(*) from platform.mail where about = ?", about)
                .getFirst();
    }

    public long bounces(OrderId order) {
        return longs("select count(*) from delivery where order_id = ? and state = 'BOUNCED'", order.value())
                .getFirst();
    }

    public void endLeases() {
        update("update issue_task set claimable_at = clock_timestamp()");
    }

    /// Keeps all workers away from what waits.
    public void postponeLeases() {
        update("update issue_task set claimable_at = clock_timestamp() + interval '1 hour'");
    }

    private void update(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<Long> longs(String sql, UUID parameter) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            var found = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
