package dev.mitra.messaging.support;

import dev.mitra.messaging.tx.JdbcTransactions;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.PostgresServer;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;

/// A migrated database of its own, with a pool like that of a service.
public final class Database implements AutoCloseable {

    private final AgroalDataSource pool;
    private final JdbcTransactions transactions;

    private Database(AgroalDataSource pool) {
        this.pool = pool;
        this.transactions = new JdbcTransactions(pool);
    }

    public static Database named(String name) {
        return on(MitraTestResource.postgres(), name);
    }

    /// The same on a server of the test's own.
    public static Database on(PostgresServer server, String name) {
        server.createDatabase(name);
        var url = server.jdbcUrl(name) + "?connectTimeout=2&loginTimeout=2&socketTimeout=10";
        Flyway.configure()
                .dataSource(url, PostgresServer.USER, "")
                .locations("classpath:db/platform")
                .schemas("platform")
                .load()
                .migrate();
        try {
            return new Database(AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(config -> config.maxSize(16)
                            .acquisitionTimeout(Duration.ofSeconds(3))
                            .idleValidationTimeout(Duration.ofMillis(200))
                            .exceptionSorter(new PostgreSQLExceptionSorter())
                            .connectionFactoryConfiguration(factory ->
                                    factory.jdbcUrl(url).principal(new NamePrincipal(PostgresServer.USER))))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public AgroalDataSource pool() {
        return pool;
    }

    public JdbcTransactions transactions() {
        return transactions;
    }

    public void execute(String sql) {
        transactions.run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    public long count(String sql) {
        return transactions.call(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
