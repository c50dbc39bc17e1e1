package dev.mitra.reseller;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Mails as the provider's hook hands them over.
public final class Letters {

    private static final String SECRET = "a-secret-of-the-tests-alone";
    /// For the bytes of a mail as they are.
    public static final RestAssuredConfig BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("message/rfc822", ContentType.BINARY));

    private final StringBuilder headers = new StringBuilder();
    private String to = "sales@kestrelwood.example";
    private String body = "";
    private String file = "";

    private Letters(String from, String found) {
        headers.append("Authentication-Results: mx.kestrelwood.example; ")
                .append(found)
                .append('\n');
        headers.append("From: Somebody <").append(from).append(">\n");
        headers.append("Message-ID: <").append(UUID.randomUUID()).append("@mail.example>\n");
        headers.append("Subject: Re: Seats\n");
    }

    /// Whose sender the gateway found authentic.
    public static Letters from(String address) {
        return new Letters(address, "dkim=pass header.d=" + address.substring(address.indexOf('@') + 1));
    }

    /// Whose sender nobody can vouch for.
    public static Letters unproven(String address) {
        return new Letters(address, "dkim=none; spf=none");
    }

    public Letters to(String address) {
        to = address;
        return this;
    }

    /// Under a Message-ID that is chosen.
    public Letters named(String messageId) {
        int at = headers.indexOf("Message-ID:");
        headers.replace(at, headers.indexOf("\n", at), "Message-ID: " + messageId);
        return this;
    }

    /// What a server writes on its way.
    public Letters passing(String line) {
        headers.append("Received: ").append(line).append('\n');
        return this;
    }

    public Letters header(String line) {
        headers.append(line).append('\n');
        return this;
    }

    public Letters follows(String mailId) {
        return header("In-Reply-To: " + mailId);
    }

    public Letters body(String text) {
        body = text;
        return this;
    }

    public Letters file(String name, String content) {
        file = "--x\nContent-Disposition: attachment; filename=" + name + "\n\n" + content + "\n";
        return this;
    }

    public Response hand() {
        var type = file.isEmpty() ? "text/plain; charset=utf-8" : "multipart/mixed; boundary=x";
        var content = file.isEmpty() ? body : "--x\n\n" + body + "\n" + file + "--x--\n";
        var mail = headers + "To: " + to + "\nContent-Type: " + type + "\n\n" + content;
        return hand(mail.getBytes(StandardCharsets.UTF_8));
    }

    public static Response hand(byte[] raw) {
        return given().config(BYTES)
                .contentType("message/rfc822")
                .header("X-Mitra-Signature", "sha256=" + hmac(raw))
                .body(raw)
                .post("/v1/inbound-mails");
    }

    public static byte[] file(String resource) {
        try (var in = Letters.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hmac(byte[] raw) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(raw));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
