package dev.mitra.stack.prove.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.Service;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingWhatNobodySendsTest {

    private static final String SCHEMA = """
        {"type": "object", "properties": {"lines": {"type": "array", "items": {"type": "object", "properties": {
          "sku": {"type": "string", "maxLength": 3}}}}}}
        """;

    @Test
    void half_a_pair_is_sent_as_such_and_not_as_a_question_mark() throws IOException {
        assertThat(texts(json())).anyMatch(body -> body.contains("\"a\\ud83db\""));
        assertThat(new MailFiles(good("message/rfc822", MailFiles.GOOD))
                        .all().stream().map(Call::body))
                .anyMatch(body -> new String(body, ISO_8859_1).contains("Subject: a\u00ED\u00A0\u00BDb"));
        assertThat(texts(new Forms(good("application/x-www-form-urlencoded", "")).all()))
                .anyMatch(body -> body.contains("agrees=a%ED%A0%BDb"));
        assertThat(addresses()).contains("/v1/orders/a%ED%A0%BDb");
    }

    @Test
    void addresses_hold_broken_escapes_and_are_longer_than_may_be_and_so_are_headers() throws IOException {
        assertThat(addresses())
                .contains("/v1/orders/%zz", "/v1/orders/%C3%28")
                .anyMatch(path -> path.endsWith("?limit=%zz"))
                .anyMatch(path -> path.length() > 8_192);
        assertThat(parameters())
                .anyMatch(call -> call.headers().values().stream().anyMatch(value -> value.length() > 16_384));
    }

    @Test
    void what_no_client_sends_goes_over_a_socket_of_its_own() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var line = CompletableFuture.supplyAsync(() -> answered(server));
            var answer = good("application/json", "{}")
                    .path("half an escape", "/v1/orders?limit=%zz")
                    .send("http://127.0.0.1:" + server.getLocalPort());

            assertThat(line.join()).isEqualTo("POST /v1/orders?limit=%zz HTTP/1.1");
            assertThat(answer).isEqualTo(new Call.Answer(400, "application/problem+json", "", "{\"a\":1}"));
        }
    }

    @Test
    void what_is_bad_comes_behind_something_good_too() throws IOException {
        assertThat(texts(json())).contains("{\"lines\":[{\"sku\":\"x\"},{\"sku\":\"xxxx\"}]}");
        assertThat(texts(new BankFiles(good("application/xml", BankFiles.BANK_FILE)).all()))
                .anyMatch(file -> file.matches("(?s).*>10[.]00<.*FRESH-REFERENCE-A<.*>NaN<.*FRESH-REFERENCE<.*"));
        assertThat(texts(new CsvFiles(good("text/csv", CsvFiles.good("/v1/order-imports"))).all()))
                .anyMatch(file -> file.matches("(?s).*\nFRESH-REFERENCE-A,.*,2\nFRESH-REFERENCE,.*,NaN\n"));
    }

    @Test
    void each_file_has_a_reference_of_its_own() {
        var good = good("application/xml", BankFiles.BANK_FILE);

        assertThat(Sender.fresh(good, 7).sent()).contains("<AcctSvcrRef>F-7<").doesNotContain(Sender.FRESH);
    }

    private static String answered(ServerSocket server) {
        try (var socket = server.accept();
                var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            var line = reader.readLine();
            socket.getOutputStream().write("""
                        HTTP/1.1 400 Bad Request
                        Content-Type: application/problem+json
                        Transfer-Encoding: chunked

                        4
                        {"a"
                        3
                        :1}
                        0

                        """.replace("\n", "\r\n").getBytes(UTF_8));
            return line;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> addresses() throws IOException {
        return parameters().stream().map(Call::path).toList();
    }

    private static List<Call> parameters() throws IOException {
        var json = tree("""
            {"parameters": [{"in": "path", "name": "id", "schema": {"type": "string"}}]}
            """);
        var operation = new Operation(Service.ORDER, "GET", "/v1/orders/{id}", json, tree("{}"));
        return new BadParameters(operation, new Samples(tree("{}"), new Known(), 0)).all(good("application/json", ""));
    }

    private static List<Call> json() throws IOException {
        var body = "{\"lines\":[{\"sku\":\"x\"}]}";
        return new BadBodies(new Samples(tree("{}"), new Known(), 0), good("application/json", body), tree(SCHEMA))
                .all();
    }

    private static List<String> texts(List<Call> calls) {
        return calls.stream().map(Call::sent).toList();
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static Call good(String type, String body) {
        return new Call(
                Call.GOOD,
                Service.ORDER,
                "POST",
                "/v1/orders",
                Map.of("Content-Type", type),
                body.getBytes(UTF_8),
                false);
    }
}
