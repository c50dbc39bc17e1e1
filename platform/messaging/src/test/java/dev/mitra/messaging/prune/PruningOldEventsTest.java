package dev.mitra.messaging.prune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.support.Database;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PruningOldEventsTest {

    @Test
    void what_is_old_and_published_goes_and_what_waits_stays_whatever_its_age() {
        try (var database = Database.named("pruning")) {
            database.execute("truncate platform.outbox, platform.inbox");
            database.execute("""
                    insert into platform.outbox (event_id, topic, type, key, version, correlation_id, payload, written_at, published_at)
                    select gen_random_uuid(), 't', 'T.v1', gen_random_uuid(), 1, gen_random_uuid(), '{}',
                        now() - interval '401 days', case when n <= 1500 then now() end
                    from generate_series(1, 1501) n
                    """);
            database.execute("""
                    insert into platform.inbox (consumer, event_id, topic, type, source, key, version, correlation_id, event_time, applied_at)
                    select 'c', gen_random_uuid(), 't', 'T.v1', '/s', gen_random_uuid(), 1, gen_random_uuid(), now(),
                        now() - n * interval '300 days' from generate_series(0, 2) n
                    """);
            new Pruning(database.transactions(), Duration.ofDays(400)).take();
            assertThat(database.count("select count(*) from platform.outbox")).isEqualTo(1);
            assertThat(database.count("select count(*) from platform.outbox where published_at is null"))
                    .isEqualTo(1);
            assertThat(database.count("select count(*) from platform.inbox")).isEqualTo(2);
        }
    }
}
