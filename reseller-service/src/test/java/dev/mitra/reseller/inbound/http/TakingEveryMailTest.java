package dev.mitra.reseller.inbound.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Letters;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Taking every mail in")
class TakingEveryMailTest {

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
    @DisplayName("R12.1 every mail of the corpus of 58 is taken in and kept byte for byte, and never a 5xx")
    void corpus() throws IOException {
        var names = names();
        assertThat(names).hasSizeGreaterThanOrEqualTo(40);
        for (var name : names) {
            var raw = Letters.file("/mails/" + name);
            String id = Letters.hand(raw).then().statusCode(200).extract().path("id");
            var source = Applicant.asSales().get("/v1/inbound-mails/{id}/source", id);
            assertThat(source.asByteArray()).as(name).isEqualTo(raw);
        }
        Applicant.asSales().get("/v1/inbound-mails?outcome=BOUNCE").then().statusCode(200);
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/mails"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted()
                    .toList();
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

    private static Response handedBy(String client) {
        var mail = "From: a@b.example\nMessage-ID: <" + UUID.randomUUID() + "@b.example>\n\nHello";
        return given().auth()
                .oauth2(Tokens.client(AccountId.random(), ResellerId.random(), client))
                .config(Letters.BYTES)
                .contentType("message/rfc822")
                .body(mail.getBytes(StandardCharsets.UTF_8))
                .post("/v1/inbound-mails");
    }

    @Test
    @DisplayName(
            "R12.1 the vendor's gateway may log in as its configured client instead of signing; no other client may")
    void gatewayClient() {
        handedBy("client_00000000000000000000000001").then().statusCode(200).body("outcome", equalTo("KEPT"));
        handedBy("client_00000000000000000000000002").then().statusCode(401).body("code", equalTo("MAIL_NOT_SIGNED"));
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
