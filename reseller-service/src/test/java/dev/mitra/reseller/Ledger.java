package dev.mitra.reseller;

import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// What the service has announced and recorded, as its database says.
@ApplicationScoped
public class Ledger {

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /// Names of the reseller's events in the order of their versions, for example `ResellerApplied`.
    public List<String> events(ResellerId reseller) {
        return strings("select type from platform.outbox where key = ? order by version", reseller.value()).stream()
                .map(type -> type.replaceFirst("\\.v\\d+$", ""))
                .toList();
    }

    public List<String> versions(ResellerId reseller) {
        return strings("select version::text from platform.outbox where key = ? order by id", reseller.value());
    }

    /// JSON of the reseller's events of one type.
    public List<String> payloads(ResellerId reseller, String type) {
        return strings(
                "select payload from platform.outbox where key = ? and type like '" + type + "%' order by version",
                reseller.value());
    }

    public List<String> audit(String subject) {
        return strings("select action from platform.audit_trail where subject = ? order by id", subject);
    }

    public List<String> strings(String sql, Object parameter) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter instanceof UUID id ? id : parameter);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
