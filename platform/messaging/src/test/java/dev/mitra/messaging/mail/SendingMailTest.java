package dev.mitra.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.LogContext;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailObserver;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Database;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailBehaviour;
import dev.mitra.testkit.MailCatcher;
import dev.mitra.tracing.RequestTrace;
import dev.mitra.tracing.Traces;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final MailPolicy IMPATIENT = new MailPolicy(
            Duration.ofSeconds(3),
            Duration.ofMillis(100),
            Duration.ofMillis(400),
            Duration.ofMillis(400),
            Duration.ofDays(1));

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final List<EmailAddress> TO = List.of(new EmailAddress("billing@reseller.example"));

    private final Database database = Database.named("mails");
    private final MailCatcher catcher = MailCatcher.temporary();
    private final Vertx vertx = Vertx.vertx();
    private final List<Loop> loops = new ArrayList<>();
    private final Told told = new Told();

    @BeforeEach
    void empty() {
        database.execute("truncate platform.mail, platform.mail_attachment, platform.mail_content");
        database.execute("create table if not exists told (about uuid, outcome text)");
        database.execute("truncate told");
    }

    @AfterEach
    void stop() {
        loops.forEach(Loop::close);
        vertx.close().toCompletionStage().toCompletableFuture().join();
        catcher.close();
        database.close();
    }

    @Test
    void many_mails_arrive_once_each_from_two_workers() {
        var mails = IntStream.range(0, 60).mapToObj(_ -> mail("INVOICE")).toList();
        start();
        start();
        queue(mails);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails())
                .hasSize(60)
                .extracting(CaughtMail::messageId)
                .doesNotHaveDuplicates();
        assertThat(told.accepted).hasSize(60);
    }

    @Test
    void a_server_that_says_later_gets_the_mail_later() {
        catcher.behave(new MailBehaviour.Refuse(451, "greylisted"));
        queue(List.of(mail("INVOICE")));
        start();
        await().atMost(PATIENCE).until(() -> database.count("select max(attempts) from platform.mail") >= 2);
        assertThat(told.bounced).isEmpty();
        catcher.behave(new MailBehaviour.Accept());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails()).hasSize(1);
    }

    /// The server ends each of these conversations, so every mail needs a connection, and waits if the greeting
    /// of a single one is missed.
    @Test
    void no_greeting_is_missed_on_hundreds_of_new_connections() {
        catcher.behave(new MailBehaviour.Refuse(451, "greylisted"));
        try (var smtp = smtp()) {
            assertThat(IntStream.range(0, 500)).allSatisfy(number -> {
                var mail = new Smtp.Outgoing(
                        "<" + number + "@vendor.example>",
                        "INVOICE",
                        TO,
                        "Subject",
                        "Text",
                        null,
                        List.of(),
                        null,
                        null);
                assertThat(smtp.send(mail)).succeedsWithin(PATIENCE).isInstanceOf(Smtp.Reply.TryLater.class);
            });
        }
    }

    @Test
    void a_server_that_says_never_makes_a_visible_bounce_in_the_observers_transaction() {
        catcher.behave(new MailBehaviour.Refuse(550, "no such mailbox"));
        var mail = mail("INVOICE");
        queue(List.of(mail));
        start();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(told.bounced).containsExactly(mail.about());
        assertThat(database.count(
                        "select count(*) from platform.mail where state = 'BOUNCED' and last_reply like '%550%'"))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from told where outcome = 'bounced'"))
                .isEqualTo(1);
    }

    @Test
    void a_server_that_cannot_be_reached_loses_no_mail() {
        catcher.stop();
        queue(List.of(mail("INVOICE"), mail("LICENSE")));
        start();
        await().atMost(PATIENCE).until(() -> database.count("select min(attempts) from platform.mail") >= 2);
        catcher.start();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails()).hasSize(2);
    }

    @Test
    void a_server_that_dies_after_the_data_leads_to_repeats_with_the_same_message_id_only() {
        catcher.behave(new MailBehaviour.DieAfterData());
        queue(List.of(mail("INVOICE")));
        start();
        await().atMost(PATIENCE).until(() -> catcher.mails().size() >= 2);
        catcher.behave(new MailBehaviour.LoseAfterData());
        await().atMost(PATIENCE).until(() -> database.count("select max(attempts) from platform.mail") >= 4);
        catcher.behave(new MailBehaviour.Accept());
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails().stream().map(CaughtMail::messageId).distinct())
                .hasSize(1);
        assertThat(told.accepted).hasSize(1);
    }

    @Test
    void a_slow_server_keeps_the_lease_alive_so_that_no_other_worker_sends_again() {
        catcher.behave(new MailBehaviour.Delay(Duration.ofSeconds(5)));
        queue(List.of(mail("INVOICE")));
        start();
        start();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails()).hasSize(1);
        assertThat(database.count("select max(attempts) from platform.mail")).isEqualTo(1);
    }

    @Test
    void a_file_that_two_mails_attach_is_stored_once_and_arrives_byte_for_byte() {
        var pdf = new Mail.Attachment("invoice.pdf", "application/pdf", new byte[] {37, 80, 68, 70, 0, (byte) 200});
        queue(List.of(mail("INVOICE", pdf), mail("PAYMENT_RECEIVED", pdf)));
        assertThat(database.count("select count(*) from platform.mail_content")).isEqualTo(1);
        start();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails())
                .hasSize(2)
                .allSatisfy(mail ->
                        assertThat(mail.attachments().getFirst().content()).isEqualTo(pdf.content()));
    }

    @Test
    void an_observer_that_fails_holds_up_its_own_mail_alone() {
        var stuck = mail("INVOICE");
        told.failing = stuck.about();
        queue(List.of(stuck, mail("INVOICE"), mail("LICENSE")));
        start();
        await().atMost(PATIENCE).until(() -> waiting() == 1);
        queue(List.of(mail("INVOICE")));
        await().atMost(PATIENCE).until(() -> told.accepted.size() == 2);
        await("longer than the lease, and still tried").atMost(PATIENCE).until(() -> attempts(stuck) >= 10);
        assertThat(waiting()).isEqualTo(1);
        told.failing = null;
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(catcher.mails()).as("what SMTP took is not sent again").hasSize(4);
    }

    @Test
    void what_is_told_of_a_mail_has_the_cause_for_which_it_was_written() {
        var cause = new MessageContext(UUID.randomUUID(), UUID.randomUUID(), null);
        cause.run(() -> queue(List.of(mail("INVOICE"))));
        queue(List.of(mail("INVOICE")), () -> Optional.of(TRACE));
        start();
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(told.causes)
                .as("one for an event, one that a person asked for")
                .containsExactlyInAnyOrder(Optional.of(cause), Optional.empty());
        assertThat(told.traces)
                .as("what is told of the other continues the trace of the request")
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(TRACE));
    }

    private long attempts(Mail mail) {
        return told.attempts.stream().filter(mail.about()::equals).count();
    }

    private void start() {
        loops.add(
                new Loop("mails", new MailLoop(database.transactions(), smtp(), IMPATIENT, List.of(told), Traces.off()))
                        .start());
    }

    private VertxSmtp smtp() {
        var from = new EmailAddress("sales@vendor.example");
        return new VertxSmtp(vertx, new SmtpSettings("127.0.0.1", catcher.port(), from, Optional.empty()));
    }

    private void queue(List<Mail> mails) {
        queue(mails, Optional::empty);
    }

    private void queue(List<Mail> mails, RequestTrace request) {
        var rows = mails.stream()
                .map(mail -> MailRow.of(mail, "vendor.example", request))
                .toList();
        database.transactions().run(connection -> new MailTable().insert(connection, rows));
    }

    private long waiting() {
        return database.count("select count(*) from platform.mail where state = 'WAITING'");
    }

    private static Mail mail(String kind, Mail.Attachment... files) {
        return new Mail(kind, UUID.randomUUID(), "", TO, "Subject", "Text", null, List.of(files));
    }

    /// Writes what it is told into a table, in the transaction of the telling.
    private final class Told implements MailObserver {
        private final List<UUID> accepted = new CopyOnWriteArrayList<>();
        private final List<UUID> bounced = new CopyOnWriteArrayList<>();
        private final List<UUID> attempts = new CopyOnWriteArrayList<>();
        private final List<Optional<MessageContext>> causes = new CopyOnWriteArrayList<>();
        private final List<Optional<String>> traces = new CopyOnWriteArrayList<>();
        private volatile @Nullable UUID failing;

        @Override
        public Set<String> kinds() {
            return Set.of("INVOICE");
        }

        @Override
        public void accepted(List<Outcome> outcomes) {
            outcomes.forEach(outcome -> outcome.tell(() -> take(outcome)));
        }

        private void take(Outcome outcome) {
            attempts.add(outcome.about());
            if (outcome.about().equals(failing)) {
                throw new IllegalStateException("the observer is broken");
            }
            write(outcome, "accepted");
            accepted.add(outcome.about());
            causes.add(MessageContext.current());
            traces.add(LogContext.traceparent());
        }

        @Override
        public void bounced(Outcome outcome, String reply) {
            write(outcome, "bounced");
            bounced.add(outcome.about());
        }

        private void write(Outcome outcome, String what) {
            database.transactions().run(connection -> {
                try (var insert = connection.prepareStatement("insert into told values (?, ?)")) {
                    insert.setObject(1, outcome.about());
                    insert.setString(2, what);
                    insert.executeUpdate();
                }
            });
        }
    }
}
