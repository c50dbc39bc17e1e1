package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing to sales")
class WritingToSalesTest {

    private static final String SMTP_PORT =
            System.getenv().getOrDefault("MITRA_MAIL_PORT", Integer.toString(1025 + Suite.PORT_OFFSET));

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    /// As any mail program sends, over SMTP.
    private static void send(String from, String to, String text) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", SMTP_PORT);
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Re: Seats");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }

    @Test
    @DisplayName("R12.1 a mail to a thread's address at the stack's SMTP port arrives in the thread")
    void intoTheThread() throws MessagingException {
        var reseller = Reseller.visitor("US", "TX");
        reseller.apply().then().statusCode(201);
        var person = reseller.person();
        String thread = person.at(Service.RESELLER)
                .body(Map.of("topic", "OTHER", "subject", "Seats", "text", "How many seats?"))
                .post("/v1/threads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var answerTo = replyTo(Mailbox.of(person.email()).await("MESSAGE_RECEIVED"));

        send(person.email(), answerTo, "Twenty, please.");

        await("the mail in its thread")
                .atMost(Suite.PATIENCE)
                .untilAsserted(() -> person.at(Service.RESELLER)
                        .get("/v1/threads/{id}/messages", thread)
                        .then()
                        .body("data.text", contains("How many seats?", "Twenty, please."))
                        .body("data[1].senderVerified", equalTo(true)));
    }

    private static String replyTo(Mailbox.Letter letter) {
        return letter.raw()
                .lines()
                .filter(line -> line.startsWith("Reply-To: "))
                .map(line -> line.substring("Reply-To: ".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R2.4 a mail to the programme begins an application, which its sender finishes after signing up")
    void beginsAnApplication() throws MessagingException {
        var address = "owner@" + UUID.randomUUID().toString().substring(0, 8) + ".example";
        send(address, "sales@kestrelwood.example", "We sell software in Texas. May we resell?");
        assertThat(Mailbox.of(address).await("SIGN_UP_FIRST").text()).contains("create an account");

        var person = Person.registered(address, "Owner", "en");
        List<String> begun = person.at(Service.RESELLER)
                .get("/v1/application-enquiries")
                .then()
                .statusCode(200)
                .extract()
                .path("data.status");
        assertThat(begun).containsExactly("OPEN");
    }
}
