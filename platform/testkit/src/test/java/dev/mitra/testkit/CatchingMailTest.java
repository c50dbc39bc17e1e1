package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatchingMailTest {

    private static final MailCatcher CATCHER = MailCatcher.temporary();

    @BeforeEach
    void fresh() {
        CATCHER.clear();
        CATCHER.behave(new MailBehaviour.Accept());
    }

    @AfterAll
    static void stop() {
        CATCHER.close();
    }

    @Test
    void a_mail_can_be_read_with_its_text_and_attachments() throws MessagingException {
        send("Tagihan Anda – 1");

        var mail = CATCHER.mailsTo("buyer@reseller.example").getFirst();
        assertThat(mail.subject()).isEqualTo("Tagihan Anda – 1");
        assertThat(mail.text()).contains(".a line that begins with a dot");
        assertThat(mail.messageId()).startsWith("<");
        assertThat(mail.attachments())
                .singleElement()
                .extracting(CaughtMail.Attachment::name)
                .isEqualTo("licence.txt");
    }

    @Test
    void heads_have_envelope_and_headers_alone_and_the_newest_come_first() throws MessagingException {
        send("first");
        send("second");

        var heads = CATCHER.headsAfter("").toList();
        assertThat(heads).extracting(CaughtMail::subject).containsExactly("first", "second");
        assertThat(heads).allSatisfy(head -> {
            var whole = CATCHER.find(head.id()).orElseThrow();
            assertThat(head.messageId()).isEqualTo(whole.messageId());
            assertThat(head.to()).isEqualTo(whole.to());
            assertThat(new String(whole.raw(), StandardCharsets.UTF_8))
                    .startsWith(new String(head.raw(), StandardCharsets.UTF_8));
            assertThat(new String(head.raw(), StandardCharsets.UTF_8)).doesNotContain("begins with a dot");
        });
        assertThat(CATCHER.headsAfter(heads.getFirst().id()))
                .extracting(CaughtMail::subject)
                .containsExactly("second");
        assertThat(CATCHER.newest(1)).extracting(CaughtMail::subject).containsExactly("second");
    }

    @Test
    void a_refusal_reaches_the_sender_and_keeps_nothing() {
        CATCHER.behave(new MailBehaviour.Refuse(451, "later"));

        assertThatThrownBy(() -> send("refused")).isInstanceOf(MessagingException.class);
        assertThat(CATCHER.mails()).isEmpty();
    }

    @Test
    void a_death_after_DATA_keeps_the_mail_and_fails_the_sender() {
        CATCHER.behave(new MailBehaviour.DieAfterData());

        assertThatThrownBy(() -> send("kept")).isInstanceOf(MessagingException.class);
        assertThat(CATCHER.mails()).hasSize(1);
    }

    @Test
    void mails_and_port_survive_a_stop() throws MessagingException {
        send("first");
        CATCHER.stop();
        assertThatThrownBy(() -> send("lost")).isInstanceOf(MessagingException.class);
        CATCHER.start();
        send("second");

        assertThat(CATCHER.mails()).extracting(CaughtMail::subject).containsExactly("first", "second");
    }

    private static void send(String subject) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(CATCHER.port()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("billing@vendor.example"));
        message.addRecipient(Message.RecipientType.TO, new InternetAddress("buyer@reseller.example"));
        message.setSubject(subject, "UTF-8");
        var text = new MimeBodyPart();
        text.setText("hello\n.a line that begins with a dot\n", "UTF-8");
        var file = new MimeBodyPart();
        file.setText("licence", "UTF-8");
        file.setFileName("licence.txt");
        message.setContent(new MimeMultipart(text, file));
        Transport.send(message);
    }
}
