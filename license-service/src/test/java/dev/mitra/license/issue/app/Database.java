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

    public long inForce(OrderId order) {
        return longs(
                        "select count(*) from license where order_id = ? and state in ('ACTIVE', 'SUSPENDED')",
                        order.value())
                .getFirst();
    }

    public long inState(OrderId order, String state) {
        return longs("select count(*) from license where state = '" + state + "' and order_id = ?", order.value())
                .getFirst();
    }

    /// How often a worker has taken the order so far.
    public long attempts(OrderId order) {
        return longs("select coalesce(max(attempts), 0) from issue_task where order_id = ?", order.value())
                .getFirst();
    }

    /// Versions of the events of this type that the order has published, in order.
    public List<Long> published(OrderId order, String type) {
        return longs(
                "select version from platform.outbox where type like '" + type + "%' and key = ? order by id",
                order.value());
    }

    /// To the reseller.
    public long mails(UUID about) {
        return longs("select count(*) from platform.mail where kind <> 'CUSTOMER_LICENSE' and about = ?", about)
                .getFirst();
    }

    /// Of the mails about the order, the newest last.
    public List<String> recipients(OrderId order) {
        return strings(
                "select array_to_string(recipients, ',') from platform.mail where about = ? order by id",
                order.value());
    }

    /// Sessions that wait for a lock.
    public long waiting() {
        return longs(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database() and ? is not null",
                        UUID.randomUUID())
                .getFirst();
    }

    public long mailsToCustomer(OrderId order) {
        return longs("select count(*) from platform.mail where kind = 'CUSTOMER_LICENSE' and about = ?", order.value())
                .getFirst();
    }

    public long bounces(OrderId order) {
        return longs(
                        "select count(*) from delivery where kind = 'LICENSE' and order_id = ? and state = 'BOUNCED'",
                        order.value())
                .getFirst();
    }

    public void endLeases() {
        update("update issue_task set claimable_at = clock_timestamp()");
    }

    /// Keeps all workers away from what waits.
    public void postponeLeases() {
        update("update issue_task set claimable_at = clock_timestamp() + interval '1 hour'");
    }

    public long downloads(OrderId order, String way) {
        return longs(
                        "select count(*) from download d join license l on l.id = d.license_id where d.way = '" + way
                                + "' and l.order_id = ?",
                        order.value())
                .getFirst();
    }

    public List<String> organisations(OrderId order) {
        return strings("select organisation_id::text from license where order_id = ?", order.value());
    }

    /// Paths of the links in the mails about the order, as their readers see them.
    public List<String> links(OrderId order) {
        return strings(
                "select substring(body from '/v1/downloads/[A-Za-z0-9_-]{43}') from platform.mail where about = ?"
                        + " order by id",
                order.value());
    }

    /// Whether the link's secret stands in the service's own table.
    public boolean keepsToken(String token) {
        return !strings(
                        "select token_hash from download_link where token_hash = '" + token + "' and ? is not null",
                        UUID.randomUUID())
                .isEmpty();
    }

    public void endLinks(OrderId order) {
        update("update download_link set expires_at = clock_timestamp() where order_id = '" + order.value() + "'");
    }

    /// Whatever time it had, it was over long ago.
    public void endTemporary(OrderId order) {
        update("update license set expires_on = date '2020-01-02' where temporary and order_id = '" + order.value()
                + "'");
    }

    /// How many entries of the audit trail have this action and end in this.
    public long audited(String action, String after) {
        return longs(
                        "select count(*) from platform.audit_trail where action = '" + action + "' and after = '"
                                + after + "' and ? is not null",
                        UUID.randomUUID())
                .getFirst();
    }

    private void update(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> strings(String sql, UUID parameter) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
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
