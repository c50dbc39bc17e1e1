package dev.mitra.messaging.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.CommitBatch;
import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.tx.JdbcTransactions;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingInATransactionTest {

    @Inject
    Outbox outbox;

    @Inject
    MailOutbox mails;

    @Inject
    EventLog log;

    @Inject
    EntityManager entities;

    @Inject
    JdbcTransactions database;

    @Inject
    CommitBatch batch;

    private final List<List<UUID>> written = new ArrayList<>();

    @Test
    void events_of_one_transaction_are_logged_in_their_order_once_it_commits() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.persist(ledger(id, 5));
            outbox.publish(new SumChanged(id, 1, 5));
            outbox.publish(new SumChanged(id, 2, 6));
        });
        assertThat(log.of(id)).extracting(EventLog.Entry::version).containsExactly(1L, 2L);
        assertThat(log.of(id)).allSatisfy(entry -> {
            assertThat(entry.direction()).isEqualTo(EventLog.Direction.PUBLISHED);
            assertThat(entry.type()).isEqualTo("SumChanged.v1");
            assertThat(entry.source()).isEqualTo("/messaging-test");
        });
    }

    @Test
    void a_rollback_leaves_no_event_and_no_mail() {
        var id = UUID.randomUUID();
        QuarkusTransaction.begin();
        outbox.publish(new SumChanged(id, 1, 5));
        mails.send(mail(id));
        QuarkusTransaction.rollback();
        assertThat(log.of(id)).isEmpty();
        assertThat(mailsAbout(id)).isZero();
    }

    @Test
    void a_change_that_the_database_refuses_takes_its_event_with_it() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.persist(ledger(id, 5000));
                    outbox.publish(new SumChanged(id, 1, 5000));
                }))
                .hasStackTraceContaining("ledger_sum_check");
        assertThat(log.of(id)).isEmpty();
    }

    @Test
    void nothing_can_be_announced_outside_a_transaction() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> outbox.publish(new SumChanged(id, 1, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> mails.send(mail(id))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> batch.add(id, (_, rows) -> written.add(rows)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rows_of_one_writer_are_written_together_in_their_order_before_the_commit() {
        var id = UUID.randomUUID();
        CommitBatch.Writer<UUID> writer = (connection, rows) -> {
            assertThat(ledgers(connection, id))
                    .as("entities are flushed by then")
                    .isEqualTo(1);
            written.add(rows);
        };
        var rows = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        QuarkusTransaction.requiringNew().run(() -> {
            rows.forEach(row -> batch.add(row, writer));
            entities.persist(ledger(id, 5));
            assertThat(written).isEmpty();
        });
        assertThat(written).containsExactly(rows);
    }

    @Test
    void rows_whose_transaction_rolls_back_are_never_written() {
        QuarkusTransaction.begin();
        batch.add(UUID.randomUUID(), (_, rows) -> written.add(rows));
        QuarkusTransaction.rollback();
        assertThat(written).isEmpty();
    }

    @Test
    void a_writer_that_fails_takes_its_transaction_with_it() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(new SumChanged(id, 1, 5));
                    batch.<UUID>add(id, (_, _) -> {
                        throw new IllegalStateException("no such row");
                    });
                }))
                .hasStackTraceContaining("no such row");
        assertThat(log.of(id)).isEmpty();
    }

    private static long ledgers(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("select count(*) from ledger where id = ?")) {
            select.setObject(1, id);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void an_event_inherits_the_story_and_the_cause_of_the_one_that_is_read() {
        var id = UUID.randomUUID();
        var context = new MessageContext(UUID.randomUUID(), UUID.randomUUID(), null);
        context.run(() -> QuarkusTransaction.requiringNew().run(() -> outbox.publish(new SumChanged(id, 1, 1))));
        assertThat(log.of(context.correlationId()))
                .singleElement()
                .extracting(EventLog.Entry::causationId)
                .isEqualTo(context.causationId());
    }

    @Test
    void a_mail_is_queued_once_however_often_it_is_asked_for() {
        var id = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew().run(() -> mails.send(mail(id)));
        }
        assertThat(mailsAbout(id)).isEqualTo(1);
    }

    private long mailsAbout(UUID about) {
        return database.call(connection -> {
            try (var select = connection.prepareStatement("select count(*) from platform.mail where about = ?")) {
                select.setObject(1, about);
                var row = select.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static LedgerRow ledger(UUID id, long sum) {
        var row = new LedgerRow();
        row.id = id;
        row.sum = sum;
        return row;
    }

    private static Mail mail(UUID about) {
        var file = new Mail.Attachment("invoice.pdf", "application/pdf", new byte[] {1, 2, 3});
        var to = List.of(new EmailAddress("buyer@shop.example"));
        return new Mail("INVOICE", about, "", to, "Your invoice", "Attached.", null, List.of(file));
    }
}
