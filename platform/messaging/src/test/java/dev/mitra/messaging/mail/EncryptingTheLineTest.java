package dev.mitra.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.mail.SmtpSettings.Encryption;
import dev.mitra.messaging.mail.SmtpSettings.Encryption.Mode;
import dev.mitra.testkit.MailCatcher;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The line to the mail server: no mail, and no password, goes over one that is not as it was asked for.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EncryptingTheLineTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final EmailAddress ADDRESS = new EmailAddress("billing@reseller.example");
    private static final Vertx VERTX = Vertx.vertx();
    private static final MailCatcher CATCHER = MailCatcher.temporary();

    @TempDir
    static Path folder;

    private static TlsFront front;

    @BeforeAll
    static void start() throws Exception {
        front = new TlsFront(folder, "localhost", CATCHER.port());
    }

    @AfterAll
    static void stop() throws Exception {
        front.close();
        CATCHER.close();
        VERTX.close();
    }

    @BeforeEach
    void empty() {
        CATCHER.clear();
    }

    @Test
    void a_mail_goes_over_TLS_to_a_server_whose_certificate_is_trusted() {
        var trusting = new Encryption(Mode.TLS, Optional.of(front.certificate()));
        assertThat(send("localhost", front.port(), trusting, Optional.empty())).isInstanceOf(Smtp.Reply.Accepted.class);
        assertThat(CATCHER.mails()).hasSize(1);
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_none() {
        assertThat(send("localhost", front.port(), new Encryption(Mode.TLS, Optional.empty()), Optional.empty()))
                .isNotInstanceOf(Smtp.Reply.Accepted.class);
        assertThat(CATCHER.mails()).isEmpty();
    }

    @Test
    void a_trusted_certificate_of_another_host_does_not_do() throws Exception {
        try (var other = new TlsFront(folder, "mail.vendor.test", CATCHER.port())) {
            var trusting = new Encryption(Mode.TLS, Optional.of(other.certificate()));
            assertThat(send("localhost", other.port(), trusting, Optional.empty()))
                    .isNotInstanceOf(Smtp.Reply.Accepted.class);
        }
        assertThat(CATCHER.mails()).isEmpty();
    }

    @Test
    void a_server_without_STARTTLS_gets_none_when_it_is_required() {
        var required = new Encryption(Mode.STARTTLS, Optional.empty());
        assertThat(send("localhost", CATCHER.port(), required, Optional.empty()))
                .isNotInstanceOf(Smtp.Reply.Accepted.class);
        assertThat(CATCHER.mails()).isEmpty();
    }

    @Test
    void a_password_never_goes_over_a_line_in_the_clear() {
        var login = Optional.of(new SmtpSettings.Login("mitra", "secret"));
        assertThat(send("localhost", CATCHER.port(), Encryption.whenOffered(), login))
                .isNotInstanceOf(Smtp.Reply.Accepted.class);
        assertThat(CATCHER.mails()).isEmpty();
    }

    private static Smtp.Reply send(String host, int port, Encryption encryption, Optional<SmtpSettings.Login> login) {
        var settings = new SmtpSettings(host, port, ADDRESS, login, encryption);
        try (var smtp = new VertxSmtp(VERTX, settings)) {
            return smtp.send(new Smtp.Outgoing(
                            "<1@vendor.example>", "ANSWER", List.of(ADDRESS), "S", "T", null, List.of(), null, null))
                    .orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        }
    }
}
