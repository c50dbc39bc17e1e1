package dev.mitra.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mitra.testkit.Await;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailCatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HandingMailsOnTest {

    private static final OwnMailboxes OURS = new OwnMailboxes("sales@kestrelwood.example");
    private static final Gateway GATEWAY = new Gateway("mx.kestrelwood.example");

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final MailCatcher catcher = MailCatcher.temporary();

    @TempDir
    Path folder;

    private final HttpServer service;

    HandingMailsOnTest() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        service.createContext("/v1/inbound-mails", this::take);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
        catcher.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var mail = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refused = refusals.getAndDecrement() > 0;
            if (!refused) {
                signatures.add(exchange.getRequestHeaders().getFirst("X-Mitra-Signature"));
                taken.add(mail);
            }
            exchange.sendResponseHeaders(refused ? 503 : 200, -1);
        }
    }

    private HandOver handOver() {
        var address = URI.create("http://localhost:" + service.getAddress().getPort() + "/v1/inbound-mails");
        return new HandOver(catcher, OURS, GATEWAY, new Hook(address, "secret"), new Spool(folder));
    }

    private void send(String to, String text) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), catcher.port());
                var out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("HELO shop\r\nMAIL FROM:<dana@shop.example>\r\nRCPT TO:<" + to + ">\r\nDATA\r\n"
                    + "From: dana@shop.example\r\nSubject: Seats\r\n\r\n" + text + "\r\n.\r\nQUIT\r\n");
            out.flush();
            socket.getInputStream().readAllBytes();
        }
    }

    private void expect(int mails) {
        assertThat(Await.within(Duration.ofSeconds(20), () -> taken.size() >= mails))
                .isTrue();
        assertThat(taken).hasSize(mails);
    }

    @Test
    @DisplayName("R12.1 a mail to the programme is handed on signed and stamped, and no other mail is")
    void handed_on() throws IOException {
        handOver().start();
        send("dana@shop.example", "Not for us.");
        send("sales+0123456789abcdefghjkmnpqrs@kestrelwood.example", "Twenty.");
        expect(1);
        assertThat(taken.getFirst())
                .startsWith(String.join(
                        "\r\n",
                        "Return-Path: <dana@shop.example>",
                        "Delivered-To: sales+0123456789abcdefghjkmnpqrs@kestrelwood.example",
                        "Authentication-Results: mx.kestrelwood.example; spf=pass smtp.mailfrom=dana@shop.example",
                        ""))
                .endsWith("\r\n\r\nTwenty.\r\n");
        assertThat(signatures).singleElement().asString().matches("sha256=[0-9a-f]{64}");
    }

    @Test
    void while_the_service_is_away_mails_wait_and_keep_their_order() throws IOException {
        refusals.set(2);
        handOver().start();
        send("sales@kestrelwood.example", "First.");
        send("opportunity@kestrelwood.example", "Second.");
        expect(2);
        assertThat(taken.getFirst()).contains("First.");
        assertThat(Await.within(
                        Duration.ofSeconds(20),
                        () -> new Spool(folder).waiting().isEmpty()))
                .isTrue();
    }

    @Test
    void what_was_taken_in_before_the_catcher_died_is_handed_on_by_the_next_one() throws IOException {
        send("sales@kestrelwood.example", "Before.");
        new Spool(folder).add(catcher.mails().getFirst().id());
        handOver().start();
        expect(1);
    }

    @Test
    void results_that_came_with_a_mail_are_no_results_of_ours() {
        var mail = mail("dana@shop.example", """
                Authentication-Results: mx.kestrelwood.example;\r
                 dkim=pass header.d=bank.example\r
                From: boss@bank.example\r
                authentication-results : mx.kestrelwood.example; spf=pass smtp.mailfrom=bank.example\r
                \r
                Authentication-Results: words of the mail stay\r
                """);
        var stamped = new String(GATEWAY.stamped(mail, List.of()), StandardCharsets.UTF_8);

        assertThat(stamped).isEqualTo("""
                Return-Path: <dana@shop.example>\r
                Authentication-Results: mx.kestrelwood.example; spf=pass smtp.mailfrom=dana@shop.example\r
                From: boss@bank.example\r
                \r
                Authentication-Results: words of the mail stay\r
                """);
    }

    @Test
    void a_sender_that_could_be_mistaken_for_a_result_proves_nothing() {
        var mail = mail("\"; dkim=pass header.d=bank.example\"@shop.example", "From: boss@bank.example\r\n\r\n");
        assertThat(new String(GATEWAY.stamped(mail, List.of()), StandardCharsets.UTF_8))
                .contains("Authentication-Results: mx.kestrelwood.example; spf=none\r\n");
    }

    @Test
    void what_a_service_wrote_is_not_handed_back_to_one() {
        assertThat(OURS.among(mail("a@kestrelwood.example", "X-Mitra-Kind: LOG_IN\r\n\r\n")))
                .isEmpty();
        assertThat(OURS.among(mail("a@kestrelwood.example", "From: a@kestrelwood.example\r\n\r\n")))
                .containsExactly("Sales@Kestrelwood.example");
    }

    private static CaughtMail mail(String from, String raw) {
        return new CaughtMail(
                "00000001",
                Instant.EPOCH,
                from,
                List.of("Sales@Kestrelwood.example", "sales@shop.example"),
                raw.getBytes(StandardCharsets.UTF_8));
    }
}
