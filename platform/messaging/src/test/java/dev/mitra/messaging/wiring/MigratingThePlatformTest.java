package dev.mitra.messaging.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.PostgresServer;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigratingThePlatformTest {

    private static final Script OURS = new Script("db/platform/V001__a.sql", "create table platform.a (id int)");
    private static final Script LATER = new Script("db/platform/V002__b.sql", "create table platform.b (id int)");
    private static final Script OTHERS = new Script("db/platform/V101__c.sql", "create table platform.c (id int)");
    private static final Script SERVICE = new Script("db/migration/V001__d.sql", "create table d (id int)");
    private static final Script BETWEEN = new Script("db/migration/V002__e.sql", "create table e (id int)");
    private static final Script LAST = new Script("db/migration/V003__f.sql", "create table f (id int)");

    private static final String DEADLOCK = "40P01";

    private final String database = "migrating_" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void the_platform_comes_first_and_each_run_has_its_own_files_and_history() throws Exception {
        var service = service(OURS, OTHERS, SERVICE);
        new PlatformMigration(true).customize(service);
        assertThat(service.load().migrate().migrationsExecuted).isZero();
        assertThat(tables())
                .contains("platform.a", "platform.c")
                .contains("public.d", "platform.flyway_history", "public.flyway_schema_history")
                .doesNotContain("public.a");
    }

    @Test
    void a_migration_that_joins_below_those_of_another_module_is_still_applied() throws Exception {
        new PlatformMigration(true).customize(service(OURS, OTHERS));
        new PlatformMigration(true).customize(service(OURS, LATER, OTHERS));
        assertThat(tables()).contains("platform.b");
    }

    @Test
    void a_release_that_starts_again_after_the_next_one_migrated_still_runs() throws Exception {
        var newer = service(OURS, LATER, OTHERS, SERVICE, BETWEEN, LAST);
        new PlatformMigration(true).customize(newer);

        var older = service(OURS, OTHERS, SERVICE, LAST);
        new PlatformMigration(true).customize(older);
        assertThat(older.load().migrate().migrationsExecuted).isZero();
    }

    @Test
    void a_process_that_may_not_migrate_starts_once_another_has() throws Exception {
        var early = service(OURS, SERVICE);
        assertThatThrownBy(() -> new PlatformMigration(false).customize(early))
                .hasMessageContaining("V001__a.sql")
                .hasMessageContaining("run the migration");

        new PlatformMigration(true).customize(service(OURS, SERVICE));
        assertThatThrownBy(() -> new PlatformMigration(false).customize(service(OURS, SERVICE, BETWEEN)))
                .hasMessageContaining("V002__e.sql");

        new PlatformMigration(false).customize(service(OURS, SERVICE));
        assertThat(tables()).contains("public.d");
    }

    @Test
    void a_migration_that_meets_the_locks_of_the_release_before_is_tried_again() throws Exception {
        var attempts = new Script("db/platform/V001__a.sql", "create sequence platform.attempts");
        new PlatformMigration(true).customize(service(attempts));
        new PlatformMigration(true)
                .customize(service(attempts, failingOnce("db/platform/V002__b.sql", 1, DEADLOCK), SERVICE));
        new PlatformMigration(true)
                .customize(service(
                        attempts,
                        failingOnce("db/platform/V002__b.sql", 1, DEADLOCK),
                        SERVICE,
                        failingOnce("db/migration/V002__e.sql", 3, DEADLOCK)));
        assertThat(tables()).contains("public.d", "public.made_in_1", "public.made_in_3");

        var wrong = service(attempts, failingOnce("db/platform/V003__f.sql", 5, "22012"));
        assertThatThrownBy(() -> new PlatformMigration(true).customize(wrong)).hasMessageContaining("22012");
    }

    @Test
    void replicas_that_start_at_once_take_turns() throws Exception {
        service(OURS);
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> replica = () -> {
                new PlatformMigration(true).customize(service(OURS, LATER, OTHERS));
                return true;
            };
            for (var started : pool.invokeAll(Collections.nCopies(4, replica))) {
                assertThat(started.get()).isTrue();
            }
        }
        assertThat(tables()).contains("platform.a", "platform.b", "platform.c");
    }

    /// The value of a sequence stays when a transaction is undone.
    private static Script failingOnce(String path, int at, String state) {
        return new Script(path, """
                do $$ begin
                  if nextval('platform.attempts') = %1$d then
                    raise exception 'as if' using errcode = '%2$s';
                  end if;
                end $$;
                create table public.made_in_%1$d (id int)""".formatted(at, state));
    }

    private FluentConfiguration service(Script... scripts) {
        MitraTestResource.postgres().createDatabase(database);
        return Flyway.configure()
                .dataSource(MitraTestResource.postgres().jdbcUrl(database), PostgresServer.USER, "")
                .resourceProvider(new Scripts(List.of(scripts)))
                .locations("db/migration");
    }

    private List<String> tables() throws Exception {
        try (var connection = MitraTestResource.postgres().connect(database);
                var rows = connection.createStatement().executeQuery("""
                        select string_agg(schemaname || '.' || tablename, ' ') from pg_tables
                        """)) {
            rows.next();
            return List.of(rows.getString(1).split(" "));
        }
    }

    private record Scripts(List<Script> all) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return all.stream()
                    .filter(script -> script.path.equals(name))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return all.stream()
                    .filter(script -> script.getFilename().startsWith(prefix))
                    .filter(script -> List.of(suffixes).stream().anyMatch(script.path::endsWith))
                    .map(LoadableResource.class::cast)
                    .toList();
        }
    }

    private static final class Script extends LoadableResource {
        private final String path;
        private final String sql;

        Script(String path, String sql) {
            this.path = path;
            this.sql = sql;
        }

        @Override
        public Reader read() {
            return new StringReader(sql);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
