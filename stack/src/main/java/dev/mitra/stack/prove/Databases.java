package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Security;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The five databases, read directly: the second opinion.
record Databases(Settings settings) {

    /// Each row as text, nulls as `null`.
    List<List<String>> query(Service service, String sql) {
        var url = "jdbc:postgresql://" + settings.postgresHost() + ":" + settings.postgresPort() + "/"
                + service.database();
        var reader = new Security(settings).reader(service);
        try (var connection = DriverManager.getConnection(url, reader, reader);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var columns = result.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(List.copyOf(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new Refusal(service.fullName() + " could not be asked: " + sql + ": " + e.getMessage(), e);
        }
    }
}
