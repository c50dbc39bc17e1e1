package dev.mitra.billing.exemption;

import static io.restassured.RestAssured.given;

import dev.mitra.kernel.ResellerId;
import dev.mitra.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Certificates as resellers submit them.
public final class ShownCertificates {

    private ShownCertificates() {}

    /// Submits one for a state, signed on this day, and answers its id.
    public static String submit(String token, String state, LocalDate signedOn) {
        return post(token, body(state, signedOn, "application/pdf", pdf()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse post(String token, String body) {
        return post("/v1/exemption-certificates", token, body);
    }

    /// One that came by mail.
    public static ValidatableResponse file(String token, ResellerId reseller, Instant receivedAt, String certificate) {
        var body = "{\"resellerId\":\"%s\",\"receivedAt\":\"%s\",\"certificate\":%s}"
                .formatted(reseller.external(), receivedAt, certificate);
        return post("/v1/received-certificates", token, body);
    }

    private static ValidatableResponse post(String path, String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse decide(String id, String what, String body) {
        return given().auth()
                .oauth2(Tokens.finance())
                .contentType("application/json")
                .body(body)
                .post("/v1/exemption-certificates/" + id + "/" + what)
                .then();
    }

    public static String body(String state, LocalDate signedOn, String mediaType, byte[] content) {
        return """
                {"kind": "STATE_FORM", "states": [{"state": "%s", "registration": "32-0555-1"}], "signedOn": "%s",
                 "file": {"name": "certificate.pdf", "mediaType": "%s", "content": "%s"}}""".formatted(state, signedOn, mediaType, Base64.getEncoder().encodeToString(content));
    }

    /// One page with a title of its own, so that no two are the same file.
    public static byte[] pdf() {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
