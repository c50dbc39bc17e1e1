package dev.mitra.messaging.ops;

import dev.mitra.messaging.audit.AuditLog;
import dev.mitra.messaging.audit.AuditLog.Place;
import dev.mitra.messaging.audit.AuditLog.Search;
import dev.mitra.messaging.mail.MailLoop;
import dev.mitra.messaging.mail.MailPolicy;
import dev.mitra.messaging.meter.TableMeter;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.outbox.StoredEventLog;
import dev.mitra.messaging.support.Database;
import dev.mitra.messaging.tx.JdbcTransactions;
import dev.mitra.testkit.QueryPlans;
import dev.mitra.testkit.SeenStatements;
import dev.mitra.testkit.Tenancy;
import dev.mitra.tracing.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What operation asks the platform's tables for, and what runs every few hundred milliseconds for ever: these
/// tables hold many rows of the past.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingByIndexTest {

    private static Database database;
    private static JdbcTransactions transactions;

    @BeforeAll
    static void begin() {
        database = Database.named("plans");
        transactions = new JdbcTransactions(SeenStatements.heard(database.pool()));
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @Test
    void the_audit_trail_is_searched_by_an_index_whatever_is_looked_for() {
        var log = new AuditLog(transactions);
        var now = Instant.parse("2026-11-02T08:00:00Z");
        plans().check(() -> {
            for (var place : new Place[] {null, new Place(now, 1)}) {
                log.find(new Search(null, null, null, null, null), place, 50);
                log.find(new Search("an actor", null, null, null, null), place, 50);
                log.find(new Search(null, "AN_ACT", null, null, null), place, 50);
                log.find(new Search(null, null, "a subject", null, null), place, 50);
                log.find(new Search(null, null, null, now, null), place, 50);
                log.find(new Search(null, null, null, null, now), place, 50);
                log.find(new Search("an actor", "AN_ACT", "a subject", now, now), place, 50);
            }
        });
    }

    @Test
    void stories_and_mails_are_found_by_an_index() {
        var stories = new StoryResource(transactions, new StoredEventLog(transactions, "/a-service"));
        var story = UUID.randomUUID().toString();
        plans().check(() -> {
            stories.events(story);
            stories.mails(story, null, 50);
            stories.mails(null, "WAITING", 50);
            stories.mails(null, "BOUNCED", 50);
        });
    }

    @Test
    void the_past_is_not_read_again() {
        var outbox = new OutboxTable();
        plans().whole(
                        "next_attempt_at <= clock_timestamp()",
                        "of the mails that wait alone, in the order of their turn")
                .whole("published_at is null and topic <> all (?)", "what waits alone, and hardly a topic is blocked")
                .check(() -> {
                    Counts.read(transactions, new Totals());
                    Counts.waiting(transactions);
                    claimMails();
                    new TableMeter(transactions, new SimpleMeterRegistry())
                            .withThePlatforms(List.of("a-job"))
                            .take();
                    transactions.run(connection -> {
                        outbox.unpublished(connection, 500, List.of());
                        outbox.markPublished(connection, List.of(1L));
                    });
                });
    }

    private static void claimMails() {
        var policy = MailPolicy.standard();
        try {
            new MailLoop(transactions, _ -> new CompletableFuture<>(), policy, List.of(), Traces.off()).take();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static QueryPlans plans() {
        return QueryPlans.of(database.pool(), Tenancy.none());
    }
}
