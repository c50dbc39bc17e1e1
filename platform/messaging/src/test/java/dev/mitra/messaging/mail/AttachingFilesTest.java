package dev.mitra.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.testkit.MailCatcher;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachingFilesTest {

    private static final List<EmailAddress> TO = List.of(new EmailAddress("billing@reseller.example"));

    private final Vertx vertx = Vertx.vertx();
    private final MailCatcher catcher = MailCatcher.temporary();

    @AfterEach
    void close() {
        catcher.close();
        vertx.close();
    }

    /// Lengths about the ends of a line of Base64 (57 bytes) and of a chunk (64 KiB), in one mail.
    @Test
    void files_of_any_length_arrive_byte_by_byte() {
        var files = List.of(file(1), file(57), file(58), file(64 * 1024), file(64 * 1024 + 1), file(200_003));
        var settings = new SmtpSettings("127.0.0.1", catcher.port(), TO.getFirst(), Optional.empty());
        try (var smtp = new VertxSmtp(vertx, settings)) {
            var mail = new Smtp.Outgoing("<1@vendor.example>", "FILES", TO, "Files", "Text", null, files, null, null);
            assertThat(smtp.send(mail)).succeedsWithin(Duration.ofSeconds(30)).isInstanceOf(Smtp.Reply.Accepted.class);
        }
        assertThat(catcher.mails().getLast().attachments())
                .hasSameSizeAs(files)
                .zipSatisfy(
                        files, (caught, sent) -> assertThat(caught.content()).isEqualTo(sent.content()));
    }

    private static Mail.Attachment file(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return new Mail.Attachment(length + ".bin", "application/octet-stream", content);
    }
}
