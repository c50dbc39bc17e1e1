package dev.mitra.messaging.inbox;

import static dev.mitra.messaging.support.Broker.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BusyDatabaseTest {

    private final Database database = Database.named("busy");
    private final Consumers consumers = new Consumers(database, Broker.topic("changes", 1), Consumers.IMPATIENT);

    @AfterEach
    void stop() {
        consumers.close();
        database.close();
    }

    @Test
    void a_lock_held_by_somebody_else_makes_the_event_wait_and_never_parks_it() throws Exception {
        var effect = new Effect(database);
        var key = UUID.randomUUID();
        database.execute("alter database busy set lock_timeout = '150ms'");
        try (var blocker = database.pool().getConnection();
                var statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table effect in access exclusive mode");
            consumers.start(consumers.inbox(effect, Effect.Changed.class));
            var payload = "{\"key\":\"" + key + "\",\"version\":1}";
            Broker.send(List.of(record(consumers.topic, "Changed.v1", UUID.randomUUID(), key, 1, payload)));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
            assertThat(database.count("select count(*) from platform.parked_key"))
                    .isZero();
            blocker.rollback();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L));
        assertThat(consumers.counters.failed()).isZero();
    }
}
