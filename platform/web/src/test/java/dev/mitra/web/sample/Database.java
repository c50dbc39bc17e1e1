package dev.mitra.web.sample;

import dev.mitra.testkit.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/// A PostgreSQL with the platform's tables of this module and one of the sample service.
public class Database implements QuarkusTestResourceLifecycleManager {

    private static final class Running {
        private static final PostgresServer SERVER = PostgresServer.temporary();
    }

    public static PostgresServer server() {
        return Running.SERVER;
    }

    @Override
    public Map<String, String> start() {
        server().createDatabase("sample");
        var url = server().jdbcUrl("sample");
        try (var connection = DriverManager.getConnection(url, PostgresServer.USER, "local");
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists platform");
            statement.execute(script());
            statement.execute("create table note (id uuid primary key, text text not null unique)");
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        return Map.of("mitra.postgres.url", url, "mitra.postgres.user", PostgresServer.USER);
    }

    @Override
    public void stop() {}

    private static String script() throws IOException {
        try (var script = Database.class.getResourceAsStream("/db/platform/V101__idempotency.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
