package dev.mitra.messaging.mail;

import static dev.mitra.messaging.mail.MailPost.TO;
import static dev.mitra.messaging.mail.MailPost.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.Mail;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailBehaviour;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MailPost post = new MailPost();

    @AfterEach
    void stop() {
        post.close();
    }

    @Test
    void many_mails_arrive_once_each_from_two_workers() {
        var mails = IntStream.range(0, 60).mapToObj(_ -> mail("INVOICE")).toList();
        post.start();
        post.start();
        post.queue(mails);
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails())
                .hasSize(60)
                .extracting(CaughtMail::messageId)
                .doesNotHaveDuplicates();
        assertThat(post.told.accepted).hasSize(60);
    }

    @Test
    void a_server_that_says_later_gets_the_mail_later() {
        post.catcher.behave(new MailBehaviour.Refuse(451, "greylisted"));
        post.queue(List.of(mail("INVOICE")));
        post.start();
        await().atMost(PATIENCE).until(() -> post.database.count("select max(attempts) from platform.mail") >= 2);
        assertThat(post.told.bounced).isEmpty();
        post.catcher.behave(new MailBehaviour.Accept());
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails()).hasSize(1);
    }

    /// The server ends each of these conversations, so every mail needs a connection, and waits if the greeting
    /// of a single one is missed.
    @Test
    void no_greeting_is_missed_on_hundreds_of_new_connections() {
        post.catcher.behave(new MailBehaviour.Refuse(451, "greylisted"));
        try (var smtp = post.smtp()) {
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
        post.catcher.behave(new MailBehaviour.Refuse(550, "no such mailbox"));
        var mail = mail("INVOICE");
        post.queue(List.of(mail));
        post.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.told.bounced).containsExactly(mail.about());
        assertThat(post.database.count(
                        "select count(*) from platform.mail where state = 'BOUNCED' and last_reply like '%550%'"))
                .isEqualTo(1);
        assertThat(post.database.count("select count(*) from told where outcome = 'bounced'"))
                .isEqualTo(1);
    }

    @Test
    void a_server_that_cannot_be_reached_loses_no_mail() {
        post.catcher.stop();
        post.queue(List.of(mail("INVOICE"), mail("LICENSE")));
        post.start();
        await().atMost(PATIENCE).until(() -> post.database.count("select min(attempts) from platform.mail") >= 2);
        post.catcher.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails()).hasSize(2);
    }

    @Test
    void a_server_that_dies_after_the_data_leads_to_repeats_with_the_same_message_id_only() {
        post.catcher.behave(new MailBehaviour.DieAfterData());
        post.queue(List.of(mail("INVOICE")));
        post.start();
        await().atMost(PATIENCE).until(() -> post.catcher.mails().size() >= 2);
        post.catcher.behave(new MailBehaviour.LoseAfterData());
        await().atMost(PATIENCE).until(() -> post.database.count("select max(attempts) from platform.mail") >= 4);
        post.catcher.behave(new MailBehaviour.Accept());
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails().stream().map(CaughtMail::messageId).distinct())
                .hasSize(1);
        assertThat(post.told.accepted).hasSize(1);
    }

    @Test
    void a_slow_server_keeps_the_lease_alive_so_that_no_other_worker_sends_again() {
        post.catcher.behave(new MailBehaviour.Delay(Duration.ofSeconds(5)));
        post.queue(List.of(mail("INVOICE")));
        post.start();
        post.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails()).hasSize(1);
        assertThat(post.database.count("select max(attempts) from platform.mail"))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_two_mails_attach_is_stored_once_and_arrives_byte_for_byte() {
        var pdf = new Mail.Attachment("invoice.pdf", "application/pdf", new byte[] {37, 80, 68, 70, 0, (byte) 200});
        post.queue(List.of(mail("INVOICE", pdf), mail("PAYMENT_RECEIVED", pdf)));
        assertThat(post.database.count("select count(*) from platform.mail_content"))
                .isEqualTo(1);
        post.start();
        await().atMost(PATIENCE).until(() -> post.waiting() == 0);
        assertThat(post.catcher.mails())
                .hasSize(2)
                .allSatisfy(mail ->
                        assertThat(mail.attachments().getFirst().content()).isEqualTo(pdf.content()));
    }
}
