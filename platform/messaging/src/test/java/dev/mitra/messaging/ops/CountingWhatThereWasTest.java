package dev.mitra.messaging.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.support.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingWhatThereWasTest {

    private static final String APPLIED = """
            insert into platform.inbox (consumer, event_id, topic, type, source, key, version, correlation_id, event_time, applied_at)
            select 'c', gen_random_uuid(), 't', 'T.v1', '/s', gen_random_uuid(), 1, gen_random_uuid(), now(),
                now() - interval '%d minutes' from generate_series(1, %d)
            """;

    private static Database database;
    private final Totals totals = new Totals();

    @BeforeAll
    static void begin() {
        database = Database.named("counting");
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.execute("truncate platform.outbox, platform.inbox, platform.mail cascade");
    }

    @Test
    void what_is_written_after_the_first_look_is_counted_too() {
        events(3, 600, 2);
        applied(2, 600);
        assertThat(counts())
                .extracting(Counts::published, Counts::outboxDepth, Counts::applied)
                .containsExactly(3L, 2L, 2L);

        events(1, 0, 0);
        applied(4, 0);
        mails("ACCEPTED", 2);
        mails("BOUNCED", 1);
        mails("WAITING", 1);
        assertThat(counts())
                .extracting(Counts::published, Counts::outboxDepth, Counts::applied)
                .containsExactly(4L, 2L, 6L);
        assertThat(counts())
                .extracting(Counts::mailsSent, Counts::mailsBounced, Counts::mailQueue)
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void an_event_that_is_published_long_after_it_was_written_is_counted_once() {
        events(0, 600, 1);
        assertThat(counts()).extracting(Counts::published, Counts::outboxDepth).containsExactly(0L, 1L);

        database.execute("update platform.outbox set published_at = now()");
        assertThat(counts()).extracting(Counts::published, Counts::outboxDepth).containsExactly(1L, 0L);
        assertThat(counts()).extracting(Counts::published, Counts::outboxDepth).containsExactly(1L, 0L);
    }

    @Test
    void old_rows_are_not_counted_again() {
        applied(5, 600);
        assertThat(counts().applied()).isEqualTo(5);

        database.execute("delete from platform.inbox");
        applied(1, 0);
        assertThat(counts().applied()).isEqualTo(6);
    }

    @Test
    void young_rows_are_not_counted_again_once_nobody_writes() {
        applied(5, 0);
        assertThat(counts().applied()).isEqualTo(5);

        database.execute("delete from platform.inbox");
        assertThat(counts().applied()).isEqualTo(5);
    }

    @Test
    void what_a_transaction_wrote_before_a_look_and_commits_after_it_is_counted() throws SQLException {
        try (var writing = database.pool().getConnection();
                var statement = writing.createStatement()) {
            writing.setAutoCommit(false);
            statement.execute(APPLIED.formatted(0, 3));
            applied(2, 0);
            assertThat(counts().applied()).isEqualTo(2);
            writing.commit();
        }

        assertThat(counts().applied()).isEqualTo(5);
        database.execute("delete from platform.inbox");
        assertThat(counts().applied()).isEqualTo(5);
    }

    private Counts counts() {
        return Counts.read(database.transactions(), totals);
    }

    private static void events(int published, int minutesAgo, int waiting) {
        database.execute("""
                insert into platform.outbox (event_id, topic, type, key, version, correlation_id, payload, written_at, published_at)
                select gen_random_uuid(), 't', 'T.v1', gen_random_uuid(), 1, gen_random_uuid(), '{}',
                    now() - interval '%d minutes', case when n <= %d then now() end
                from generate_series(1, %d) n
                """.formatted(minutesAgo, published, published + waiting));
    }

    private static void applied(int rows, int minutesAgo) {
        database.execute(APPLIED.formatted(minutesAgo, rows));
    }

    private static void mails(String state, int count) {
        database.execute("""
                insert into platform.mail (id, kind, about, copy, correlation_id, message_id, recipients, subject, body, state, done_at)
                select gen_random_uuid(), 'K', gen_random_uuid(), '', gen_random_uuid(), '<' || gen_random_uuid() || '@x.example>',
                    '{a@x.example}', 's', 'b', '%1$s', case when '%1$s' <> 'WAITING' then now() end
                from generate_series(1, %2$d)
                """.formatted(state, count));
    }
}
