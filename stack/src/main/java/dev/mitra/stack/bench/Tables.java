package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.testkit.Await;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The five databases, read directly over connections that stay open: asking the services whether they are done
/// would cost some of what is measured.
final class Tables implements AutoCloseable {

    private static final String DOCUMENTS = " + (select count(*) from document where content is null)"
            + " + (select count(*) from document_mail where queued_at is null)";

    private final Settings settings;
    private final Map<Service, Connection> connections = new EnumMap<>(Service.class);

    Tables(Settings settings) {
        this.settings = settings;
    }

    /// Returns when every event is published, every document rendered and every mail taken.
    void awaitDrained(Duration patience) {
        if (!Await.within(patience, this::isDrained)) {
            throw new Refusal("The services still work after " + patience.toSeconds() + " s.");
        }
    }

    /// When SMTP took the mails of this kind about some orders, in the wall clock's milliseconds, by order.
    Map<String, Long> mailsTaken(Service sender, String kind, Collection<String> orders) {
        var taken = new HashMap<String, Long>();
        var connection = connection(sender);
        try (var select = connection.prepareStatement(
                "select correlation_id, extract(epoch from done_at) * 1000 from platform.mail"
                        + " where correlation_id = any (?::uuid[]) and kind = ? and state = 'ACCEPTED'")) {
            select.setArray(1, connection.createArrayOf("text", orders.toArray()));
            select.setString(2, kind);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    taken.put(rows.getString(1), rows.getLong(2));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new Refusal("mails of " + sender.fullName() + ": " + e.getMessage(), e);
        }
    }

    long count(Service service, String sql) {
        try (var statement = connection(service).createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw refusal(service, sql, e);
        }
    }

    /// The first column of what a query finds.
    List<String> texts(Service service, String sql) {
        try (var statement = connection(service).createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw refusal(service, sql, e);
        }
    }

    static Refusal refusal(Service service, String sql, SQLException cause) {
        return new Refusal(service.fullName() + ": " + sql + ": " + cause.getMessage(), cause);
    }

    private boolean isDrained() {
        for (var service : Service.values()) {
            var waiting = "select (select count(*) from platform.outbox where published_at is null)"
                    + " + (select count(*) from platform.mail where state = 'WAITING')"
                    + (service == Service.BILLING ? DOCUMENTS : "");
            if (count(service, waiting) > 0) {
                return false;
            }
        }
        return true;
    }

    Connection connection(Service service) {
        return connections.computeIfAbsent(service, this::connect);
    }

    private Connection connect(Service service) {
        var url = "jdbc:postgresql://" + settings.postgresHost() + ":" + settings.postgresPort() + "/"
                + service.database();
        try {
            return DriverManager.getConnection(url, "mitra", "mitra");
        } catch (SQLException e) {
            throw new Refusal(service.fullName() + "'s database: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        connections.values().forEach(connection -> {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new Refusal("a connection did not close: " + e.getMessage(), e);
            }
        });
    }
}
