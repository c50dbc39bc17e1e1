package dev.mitra.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.testkit.MailCatcher;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacingAMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<EmailAddress> TO = List.of(new EmailAddress("billing@reseller.example"));

    private final Vertx vertx = Vertx.vertx();
    private final MailCatcher catcher = MailCatcher.temporary();

    @AfterEach
    void close() {
        catcher.close();
        vertx.close();
    }

    @Test
    @DisplayName(
            "R12.1 a mail of a conversation names what it follows and where an answer goes, under its own Message-ID")
    void conversation() {
        var place = new Mail.Place("<3@vendor.example>", TO.getFirst(), List.of("<1@vendor.example>", "<2@x.example>"));
        var settings = new SmtpSettings("127.0.0.1", catcher.port(), TO.getFirst(), Optional.empty());
        try (var smtp = new VertxSmtp(vertx, settings)) {
            var mail = new Smtp.Outgoing(place.messageId(), "ANSWER", TO, "Subject", "Text", null, List.of(), place);
            assertThat(smtp.send(mail)).succeedsWithin(PATIENCE).isInstanceOf(Smtp.Reply.Accepted.class);
        }
        var caught = catcher.mails().getLast();
        assertThat(caught.messageId()).isEqualTo("<3@vendor.example>");
        assertThat(caught.header("In-Reply-To")).contains("<2@x.example>");
        assertThat(caught.header("References").orElseThrow().replaceAll("\\s+", " "))
                .isEqualTo("<1@vendor.example> <2@x.example>");
        assertThat(caught.header("Reply-To")).contains(TO.getFirst().canonical());
    }
}
