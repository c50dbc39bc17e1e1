package dev.mitra.messaging.wiring;

import dev.mitra.messaging.tx.Fault;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jboss.logging.Logger;

/// Migrates the schema `platform`, with a history of its own, and then the service's own; when Quarkus itself comes to
/// migrate, nothing is left to do.
///
/// Quarkus finds migrations at build time, so `quarkus.flyway.locations` names both folders and this class
/// gives each run its own files. Called when the service's Flyway is made, which is before it migrates and
/// before Hibernate validates.
///
/// With `quarkus.flyway.migrate-at-start=false` somebody else migrates, under a role that may: then a schema that
/// is behind this program stops the start, and one that is ahead does not (docs/how-to/upgrade.md).
@Singleton
public class PlatformMigration implements FlywayConfigurationCustomizer {

    static final String LOCATION = "db/platform";
    static final String SCHEMA = "platform";
    /// What a newer release has applied, below or above the own numbers, is no reason for the one before it not to
    /// start: they run side by side while one takes the other's place.
    static final String[] OF_ANOTHER_RELEASE = {"*:missing", "*:future"};
    private static final int ATTEMPTS = 10;
    private static final Logger LOG = Logger.getLogger(PlatformMigration.class);
    private static final long LOCK = 0x6d69747261L; // "mitra"

    private final boolean migrates;

    PlatformMigration(@ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migrates) {
        this.migrates = migrates;
    }

    /// @throws IllegalStateException when another process migrates and has not done so yet
    @Override
    public void customize(FluentConfiguration service) {
        service.ignoreMigrationPatterns(OF_ANOTHER_RELEASE);
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
                .outOfOrder(true) // each platform module counts in a hundred of its own: V0xx here, V1xx in web
                .failOnMissingLocations(false)
                .ignoreMigrationPatterns(OF_ANOTHER_RELEASE)
                .load();
        if (migrates) {
            migrate(service, platform);
        } else {
            checkMigrated(platform);
            checkMigrated(new Flyway(service));
        }
    }

    private static void checkMigrated(Flyway flyway) {
        var pending = Arrays.stream(flyway.info().pending())
                .map(migration -> migration.getScript())
                .toList();
        if (!pending.isEmpty()) {
            throw new IllegalStateException("the database lacks " + pending
                    + ", and quarkus.flyway.migrate-at-start is false: run the migration");
        }
    }

    /// Replicas that start together take turns, also in creating the schema.
    private static void migrate(FluentConfiguration service, Flyway platform) {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            while (!holdsLock(statement)) {
                pause(Duration.ofMillis(200));
            }
            try {
                statement.execute("create schema if not exists " + SCHEMA);
                untilDone(platform);
                if (platform.info().current() == null) {
                    throw new IllegalStateException("quarkus.flyway.locations must name " + LOCATION);
                }
                untilDone(new Flyway(service));
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + SCHEMA + " was not migrated", e);
        }
    }

    /// The release before works on meanwhile and takes its locks in other orders: PostgreSQL then ends the one or the
    /// other. A migration that it ended is undone whole, and comes through when it is tried again.
    private static void untilDone(Flyway flyway) {
        for (int attempt = 1; ; attempt++) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (attempt >= ATTEMPTS || Fault.of(e) != Fault.CONTENTION) {
                    throw e;
                }
                LOG.warnf("a migration met the locks of what runs, time %d: %s", attempt, e.getMessage());
                pause(Duration.ofMillis(200).multipliedBy(attempt));
            }
        }
    }

    private static boolean holdsLock(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// As patient as the service's Flyway: a service may start before its database.
    private static Connection connect(FluentConfiguration service) throws SQLException {
        for (int failures = 0; ; failures++) {
            try {
                return service.getDataSource().getConnection();
            } catch (SQLException e) {
                if (failures >= service.getConnectRetries()) {
                    throw e;
                }
                pause(Duration.ofSeconds(service.getConnectRetriesInterval()));
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", e);
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
