package dev.mitra.stack.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// `POST /v1/inbound-mails` of reseller-service, signed as a mail provider signs.
///
/// @param secret of the HMAC-SHA256
record Hook(URI address, String secret) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /// Whether the mail needs no second try: it was taken, or it is refused for what it is.
    boolean takes(byte[] mail) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "message/rfc822")
                    .header(MailSignature.HEADER, MailSignature.of(mail, secret))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(mail))
                    .build();
            int status =
                    CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status < 300 || status == 413;
        } catch (IOException away) {
            return false;
        }
    }
}
