package dev.mitra.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailCatcher;
import io.vertx.core.Vertx;
import java.net.URI;
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
        var caught = sent(
                new Smtp.Outgoing(place.messageId(), "ANSWER", TO, "Subject", "Text", null, List.of(), place, null));
        assertThat(caught.messageId()).isEqualTo("<3@vendor.example>");
        assertThat(caught.header("In-Reply-To")).contains("<2@x.example>");
        assertThat(caught.header("References").orElseThrow().replaceAll("\\s+", " "))
                .isEqualTo("<1@vendor.example> <2@x.example>");
        assertThat(caught.header("Reply-To")).contains(TO.getFirst().canonical());
        assertThat(caught.header("List-Unsubscribe")).isEmpty();
    }

    @Test
    @DisplayName("a mail that nobody asked for says where one click ends it (RFC 8058)")
    void unsubscribing() {
        var no = URI.create("https://partners.vendor.example/no/1");
        var caught = sent(
                new Smtp.Outgoing("<4@vendor.example>", "QUESTION", TO, "Subject", "Text", null, List.of(), null, no));
        assertThat(caught.header("List-Unsubscribe")).contains("<https://partners.vendor.example/no/1>");
        assertThat(caught.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
    }

    private CaughtMail sent(Smtp.Outgoing mail) {
        var settings = new SmtpSettings("127.0.0.1", catcher.port(), TO.getFirst(), Optional.empty());
        try (var smtp = new VertxSmtp(vertx, settings)) {
            assertThat(smtp.send(mail)).succeedsWithin(PATIENCE).isInstanceOf(Smtp.Reply.Accepted.class);
        }
        return catcher.mails().getLast();
    }
}
