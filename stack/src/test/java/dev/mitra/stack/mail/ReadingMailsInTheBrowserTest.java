package dev.mitra.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.CaughtMail;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingMailsInTheBrowserTest {

    private static final CaughtMail MAIL = new CaughtMail(
            "00000001",
            Instant.parse("2026-03-02T15:04:05Z"),
            "sales@kestrelwood.example",
            List.of("dewi@sundaraya.example"),
            """
            Subject: <script>alert(1)</script>
            Message-ID: <one@kestrelwood.example>
            Content-Type: text/plain; charset=UTF-8

            Hello <b>you</b>
            """.getBytes(StandardCharsets.UTF_8));

    @Test
    void nothing_in_a_mail_becomes_markup() {
        assertThat(MailPages.list(Stream.of(MAIL))).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(MailPages.one(MAIL)).contains("Hello &lt;b&gt;you&lt;/b&gt;");
    }

    @Test
    void the_json_names_envelope_subject_and_message_id() {
        var json = new String(MailJson.list(Stream.of(MAIL)), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"messageId\":\"<one@kestrelwood.example>\"", "dewi@sundaraya.example", "attachments");
        assertThat(new String(MailJson.heads(Stream.of(MAIL)), StandardCharsets.UTF_8))
                .contains("\"messageId\":\"<one@kestrelwood.example>\"", "dewi@sundaraya.example")
                .doesNotContain("attachments");
    }
}
