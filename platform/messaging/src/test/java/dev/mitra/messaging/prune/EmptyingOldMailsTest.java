package dev.mitra.messaging.prune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.mail.MailRow;
import dev.mitra.messaging.mail.MailTable;
import dev.mitra.messaging.support.Database;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmptyingOldMailsTest {

    private static final byte[] SHARED = "shared".getBytes(StandardCharsets.UTF_8);

    @Test
    void an_old_mail_loses_what_it_said_and_to_whom_and_is_still_never_sent_again() {
        try (var database = Database.named("mail_retention")) {
            var old = queue(database, UUID.randomUUID(), "old");
            queue(database, UUID.randomUUID(), "young");
            var waiting = queue(database, UUID.randomUUID(), "waiting");
            database.execute("update platform.mail set state = 'ACCEPTED', done_at = now() - interval '179 days'"
                    + " where subject = 'young'");
            database.execute("update platform.mail set state = 'ACCEPTED', done_at = now() - interval '181 days'"
                    + " where subject = 'old'");
            database.execute(
                    "update platform.mail set queued_at = now() - interval '1 year' where subject = 'waiting'");

            database.execute("update platform.mail set unsubscribe = 'https://partners.example/answer/token'");

            new EmptyMails(database.transactions(), Duration.ofDays(180)).take();

            assertThat(database.count("select count(*) from platform.mail where emptied_at is not null"))
                    .isEqualTo(1);
            assertThat(database.count("select count(*) from platform.mail where body like '%old%' or"
                            + " 'old@contoh.example' = any (recipients)"))
                    .isZero();
            assertThat(database.count("select count(*) from platform.mail where unsubscribe is not null"))
                    .as("a secret link goes with the mail that held it")
                    .isEqualTo(2);
            assertThat(database.count("select count(*) from platform.mail_attachment"))
                    .isEqualTo(4);
            assertThat(database.count("select count(*) from platform.mail_content"))
                    .as("the shared file stays for the others, the old mail's own goes")
                    .isEqualTo(3);
            queue(database, old, "old");
            assertThat(database.count("select count(*) from platform.mail where state = 'WAITING'"))
                    .isEqualTo(1);
            assertThat(waiting).isNotEqualTo(old);
        }
    }

    private static UUID queue(Database database, UUID about, String subject) {
        var mail = new Mail(
                "KIND",
                about,
                "",
                List.of(EmailAddress.parse(subject + "@contoh.example").orElseThrow()),
                subject,
                "text of " + subject,
                null,
                List.of(
                        new Mail.Attachment("own.txt", "text/plain", subject.getBytes(StandardCharsets.UTF_8)),
                        new Mail.Attachment("shared.txt", "text/plain", SHARED)));
        var id = UUID.randomUUID();
        database.transactions().call(connection -> {
            new MailTable()
                    .insert(
                            connection,
                            List.of(new MailRow(id, about, null, null, "<" + id + "@mitra.example>", mail)));
            return 0;
        });
        return about;
    }
}
