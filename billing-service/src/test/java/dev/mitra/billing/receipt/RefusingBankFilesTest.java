package dev.mitra.billing.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.bank.CamtFile;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingBankFilesTest {

    private final CamtFile file = BillingStory.wire("1.00", "x");

    @Test
    void each_fault_has_its_code() {
        refused("<Document>", 400, "MALFORMED_XML");
        refused("<!DOCTYPE Document []>" + file.xml().substring(39), 400, "DOCTYPE_FORBIDDEN");
        refused("<Document/>", 422, "NOT_A_BANK_STATEMENT");
        refused(
                file.xml().replace("<ValDt><Dt>2026-02-01</Dt></ValDt>", "").replace("BookgDt", "X"),
                422,
                "INCOMPLETE_ENTRY");
        refused(file.xml().replace(">1.00<", ">one<"), 422, "AMOUNT_NOT_UNDERSTOOD");
        refused(file.iban("DE02120300000000202051").xml(), 422, "OTHER_ACCOUNT");
        refused(BillingStory.wire("1.00", "x").xml("5.00"), 422, "WRONG_SUMS");
        refused(file.xml().replace("<Ustrd>x", "<Ustrd>" + "x".repeat(20_000)), 413, "BANK_FILE_TOO_LARGE");
    }

    @Test
    @DisplayName(
            "Amounts that together are beyond any balance are refused, in a statement and in the parts of a booking")
    void sums_beyond_any_balance_are_refused() {
        var most = "999999999999999.99";
        var statement = CamtFile.statement("S-BEYOND");
        for (int at = 0; at < 100; at++) {
            statement.wire(most, "NONREF", "Somebody", "x");
        }
        refused(statement.xml("5.00"), 422, "WRONG_SUMS");
        var part = "<TxDtls><Amt Ccy=\"USD\">" + most + "</Amt></TxDtls>";
        var parts = "<NtryDtls>" + part.repeat(100) + "</NtryDtls>";
        var batch = CamtFile.statement("S-PARTS").counting(most).entry(most, "CRDT", "BOOK", "NONREF", parts);
        refused(batch.xml(), 422, "WRONG_SUMS");
    }

    @Test
    void another_media_type_is_415() {
        given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/json")
                .body("{}")
                .post("/v1/bank-statements")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    @DisplayName("A body of more than 50 MB is refused by what it says of its length, before any of it is sent")
    void a_body_of_more_than_50_mb_is_413() throws IOException {
        var head = """
                POST /v1/bank-statements HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/xml
                Content-Length: %d

                """.formatted(Tokens.finance(), (50 << 20) + 1);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void only_finance_may() {
        given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/xml")
                .body(file.xml())
                .post("/v1/bank-statements")
                .then()
                .statusCode(403);
    }

    private static void refused(String xml, int status, String code) {
        BillingStory.upload(xml).statusCode(status).body("code", equalTo(code)).body("detail", notNullValue());
    }
}
