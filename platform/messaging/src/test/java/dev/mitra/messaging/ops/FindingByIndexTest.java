package dev.mitra.messaging.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.support.Database;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The statements that run every few hundred milliseconds for ever, on tables that hold many rows of the past.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingByIndexTest {

    private static Database database;

    @BeforeAll
    static void begin() {
        database = Database.named("plans");
        database.execute("truncate platform.outbox, platform.inbox, platform.mail cascade");
        database.execute("""
                insert into platform.outbox (event_id, topic, type, key, version, correlation_id, payload, written_at, published_at)
                select gen_random_uuid(), 't', 'T.v1', gen_random_uuid(), 1, gen_random_uuid(), '{}',
                    now() - interval '3 days' + n * interval '5 seconds', case when n < 20000 then now() end
                from generate_series(1, 20020) n
                """);
        database.execute("""
                insert into platform.inbox (consumer, event_id, topic, type, source, key, version, correlation_id, event_time, applied_at)
                select 'c', gen_random_uuid(), 't', 'T.v1', '/s', gen_random_uuid(), 1, gen_random_uuid(), now(),
                    now() - interval '3 days' + n * interval '10 seconds' from generate_series(1, 20000) n
                """);
        database.execute("""
                insert into platform.mail (id, kind, about, copy, correlation_id, message_id, recipients, subject, body, state, done_at, queued_at)
                select gen_random_uuid(), 'K', gen_random_uuid(), '', gen_random_uuid(), '<' || n || '@x.example>', '{a@x.example}',
                    's', 'b', 'ACCEPTED', now(), now() - interval '3 days' + n * interval '10 seconds' from generate_series(1, 20000) n
                """);
        database.execute("analyze");
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from platform.outbox where published_at is null and topic <> all ('{}') order by id limit 500",
                "select count(*) from platform.outbox where published_at is null",
                "select count(*) from platform.outbox where written_at >= now() - interval '20 minutes'",
                "select count(*) from platform.inbox where applied_at >= now() - interval '20 minutes'",
                "select count(*) from platform.mail where queued_at >= now() - interval '20 minutes'",
                "select count(*) from platform.mail where state = 'WAITING'",
                "select count(*) from platform.mail where state = 'BOUNCED'",
                "select * from platform.mail where state = 'WAITING' order by queued_at, id limit 50",
                "select * from platform.mail where state = 'BOUNCED' order by id desc limit 50",
                "select id from platform.mail where state = 'WAITING' and next_attempt_at <= now() order by next_attempt_at limit 20",
                "select * from platform.outbox where correlation_id = gen_random_uuid()",
                "select * from platform.inbox where correlation_id = gen_random_uuid()",
                "select * from platform.mail where correlation_id = gen_random_uuid()"
            })
    void the_past_is_not_read_again(String sql) {
        var plan = new ArrayList<String>();
        database.transactions().run(connection -> {
            try (var explain = connection.createStatement();
                    var rows = explain.executeQuery(
                            "explain " + sql.replace("gen_random_uuid()", "'019da5d0-0000-7000-8000-000000000001'"))) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
        });
        assertThat(String.join("\n", plan)).doesNotContain("Seq Scan").contains("Index");
    }
}
