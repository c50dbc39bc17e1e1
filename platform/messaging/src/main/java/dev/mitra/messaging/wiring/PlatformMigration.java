package dev.mitra.messaging.wiring;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;

/// Migrates the schema `platform` before the service's own schema is, with a history of its own.
///
/// Quarkus finds migrations at build time, so `quarkus.flyway.locations` names both folders and this class
/// gives each run its own files. Called when the service's Flyway is made, which is before it migrates and
/// before Hibernate validates.
@Singleton
public class PlatformMigration implements FlywayConfigurationCustomizer {

    static final String LOCATION = "db/platform";
    static final String SCHEMA = "platform";
    private static final long LOCK = 0x6d69747261L; // "mitra"

    @Override
    public void customize(FluentConfiguration service) {
        var all = service.getResourceProvider();
        service.resourceProvider(new Only(all, path -> !path.contains(LOCATION + "/")));
        var platform = Flyway.configure(service.getClassLoader())
                .dataSource(service.getDataSource())
                .resourceProvider(new Only(all, path -> path.contains(LOCATION + "/")))
                .javaMigrationClassProvider(java.util.List::of)
                .locations(LOCATION)
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .table("flyway_history")
                .failOnMissingLocations(false)
                .load();
        if (platform.info().all().length == 0) {
            throw new IllegalStateException("quarkus.flyway.locations must name " + LOCATION);
        }
        migrate(service.getDataSource(), platform);
    }

    /// Replicas that start together take turns, also in creating the schema.
    private static void migrate(DataSource dataSource, Flyway platform) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                statement.execute("create schema if not exists " + SCHEMA);
                platform.migrate();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + SCHEMA + " was not migrated", e);
        }
    }

    private record Only(ResourceProvider all, Predicate<String> wanted) implements ResourceProvider {
        @Override
        public LoadableResource getResource(String name) {
            return all.getResource(name);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            var mine = new ArrayList<LoadableResource>();
            for (var resource : all.getResources(prefix, suffixes)) {
                if (wanted.test(resource.getAbsolutePath().replace('\\', '/'))) {
                    mine.add(resource);
                }
            }
            return mine;
        }
    }
}
