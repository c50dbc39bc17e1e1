package dev.mitra.reseller.inbound.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Taking every mail in")
class TakingEveryMailTest {

    private static final Path CORPUS = Path.of("src/test/resources/mails");

    @Inject
    Ledger ledger;

    private static Response taken(Letters letter) {
        return letter.hand().then().statusCode(200).extract().response();
    }

    @Test
    @DisplayName("R12.1 two programs that answer each other fall silent after five answers a day")
    void loop() {
        var address = "robot@" + UUID.randomUUID().toString().substring(0, 8) + ".example";
        for (int i = 0; i < 5; i++) {
            taken(Letters.from(address).body("Hello " + i)).then().body("outcome", equalTo("SIGN_UP"));
        }
        taken(Letters.from(address).body("Hello again")).then().body("outcome", equalTo("NEW_THREAD"));
    }

    @Test
    @DisplayName("R12.1 every mail of the corpus of 57 is kept byte for byte in its thread, with its words and files")
    void corpus() throws IOException {
        assertThat(corpusFiles()).hasSize(57);
        var partner = Applicant.approved();
        var thread = taken(Letters.from(partner.email().canonical()).body("The first one."))
                .<String>path("threadId");
        var token = ledger.strings(
                        "select reply_token from thread where id = ?",
                        TypeId.parse("thr", thread).orElseThrow())
                .getFirst();
        for (var line : Files.readAllLines(CORPUS.resolve("expected.csv"))) {
            var expected = Arrays.stream(line.split("\\|", -1)).toList();
            if (expected.getFirst().equals("no-headers")) {
                continue; // a header before it would make another mail of it
            }
            var raw = addressed(expected.getFirst(), token);
            var answer = Letters.hand(raw);
            answer.then().statusCode(200).body("threadId", equalTo(thread));
            var source = Applicant.asSales().get("/v1/inbound-mails/{id}/source", answer.<String>path("id"));
            assertThat(source.asByteArray()).as(expected.getFirst()).isEqualTo(raw);
            if (expected.get(1).equals("WRITTEN")) {
                isLast(thread, expected);
            }
        }
        Letters.hand(Letters.file("/mails/no-headers.eml")).then().statusCode(200);
    }

    /// The mail of the corpus as an answer to the thread with this token, under a name of its own.
    private static byte[] addressed(String name, String token) {
        var mail = new String(Letters.file("/mails/" + name + ".eml"), StandardCharsets.ISO_8859_1);
        var named = mail.replaceFirst("(?m)^Message-ID: .*$", "Message-ID: <" + UUID.randomUUID() + "@corpus.example>");
        return ("Delivered-To: sales+" + token + "@kestrelwood.example\n" + named)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void isLast(String thread, List<String> expected) {
        var id = TypeId.parse("thr", thread).orElseThrow();
        var body = ledger.strings(
                        "select body from message where thread_id = ? order by written_at desc, id desc limit 1", id)
                .getFirst();
        var words = expected.get(3).replace("\\n", "\n");
        assertThat(body).as(expected.getFirst()).isEqualTo(words.isEmpty() ? "-" : words);
        var files = ledger.strings(
                "select a.name || ':' || a.media_type from message_attachment a join message m on m.id = a.message_id"
                        + " where m.id = (select id from message where thread_id = ? order by written_at desc, id desc"
                        + " limit 1) order by a.name",
                id);
        assertThat(String.join(",", files))
                .as(expected.getFirst())
                .matches(Arrays.stream(expected.get(5).split(","))
                        .sorted()
                        .collect(Collectors.joining(","))
                        .replace(".", "\\.")
                        .replace("?", ".+"));
    }

    private static List<Path> corpusFiles() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    @Test
    @DisplayName("R12.1 a file of ten megabytes comes through the hook whole")
    void large() {
        var partner = Applicant.approved();
        var content = "seats ".repeat(10 * 1024 * 1024 / 6);
        String thread = taken(Letters.from(partner.email().canonical())
                        .body("As attached.")
                        .file("list.txt", content))
                .path("threadId");
        partner.asItself()
                .get("/v1/threads/{id}/messages", thread)
                .then()
                .body("data[0].attachments[0].size", equalTo(content.length()));
    }

    private static Response handedWith(String token) {
        var mail = "From: a@b.example\nMessage-ID: <" + UUID.randomUUID() + "@b.example>\n\nHello";
        return given().auth()
                .oauth2(token)
                .config(Letters.BYTES)
                .contentType("message/rfc822")
                .body(mail.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound-mails");
    }

    @Test
    @DisplayName("R12.1 a mail gateway of the vendor's may log in instead of signing; nobody else's program may")
    void gatewayClient() {
        handedWith(Tokens.anyone("mail-gateway")).then().statusCode(200).body("outcome", equalTo("KEPT"));
        for (var role : List.of("reseller", "sales", "admin")) {
            handedWith(Tokens.anyone(role)).then().statusCode(401).body("code", equalTo("MAIL_NOT_SIGNED"));
        }
    }

    @Test
    @DisplayName("R12.1 without a client only the provider's signature opens the door")
    void signature() {
        given().config(Letters.BYTES)
                .contentType("message/rfc822")
                .body("From: a@b.example\n\nHello".getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound-mails")
                .then()
                .statusCode(401);
        given().contentType("message/rfc822")
                .header("X-Mitra-Signature", "sha256=" + "0".repeat(64))
                .body("From: a@b.example\n\nHello".getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound-mails")
                .then()
                .statusCode(401)
                .body("code", equalTo("MAIL_NOT_SIGNED"));
    }
}
