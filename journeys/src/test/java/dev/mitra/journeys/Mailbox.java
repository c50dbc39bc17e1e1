package dev.mitra.journeys;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What one mailbox received, read from the mail catcher.
final class Mailbox {

    private static final String CATCHER =
            System.getenv().getOrDefault("MITRA_MAIL_URL", "http://localhost:" + (8025 + Suite.PORT_OFFSET));

    private final String email;

    private Mailbox(String email) {
        this.email = email;
    }

    static Mailbox of(String email) {
        return new Mailbox(email);
    }

    /// The latest mail of this kind, waiting for it.
    Letter await(String kind) {
        return await(kind, 1);
    }

    /// The latest mail of this kind once there are so many.
    Letter await(String kind, int count) {
        return org.awaitility.Awaitility.await(kind + " for " + email)
                .atMost(Suite.PATIENCE)
                .until(() -> letters(kind), letters -> letters.size() >= count)
                .getLast();
    }

    List<Letter> letters(String kind) {
        return all().stream().filter(letter -> letter.kind().equals(kind)).toList();
    }

    List<Letter> all() {
        List<Map<String, Object>> mails = given().queryParam("to", email)
                .get(CATCHER + "/mails")
                .then()
                .statusCode(200)
                .extract()
                .path("data");
        return mails.stream().map(Letter::of).toList();
    }

    record Letter(String id, String kind, String subject, String messageId, List<String> files) {

        private static final Pattern TOKEN = Pattern.compile("[?&]token=([A-Za-z0-9_-]+)");

        @SuppressWarnings("unchecked") // JSON as REST Assured gives it
        private static Letter of(Map<String, Object> mail) {
            var attachments = (List<Map<String, Object>>) Objects.requireNonNull(mail.get("attachments"));
            var files = attachments.stream()
                    .map(file -> String.valueOf(file.get("name")))
                    .toList();
            return new Letter(
                    String.valueOf(mail.get("id")),
                    String.valueOf(mail.get("kind")),
                    String.valueOf(mail.get("subject")),
                    String.valueOf(mail.get("messageId")),
                    files);
        }

        /// The plain text, decoded.
        String text() {
            return given().get(CATCHER + "/mails/{id}", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("text");
        }

        String linkToken() {
            var token = TOKEN.matcher(text());
            if (!token.find()) {
                throw new AssertionError("no link with a token in: " + text());
            }
            return token.group(1);
        }

        byte[] file(int index) {
            return given().get(CATCHER + "/mails/{id}/attachments/{index}", id, index)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
        }

        /// Every byte of the mail as it came over SMTP.
        String raw() {
            return given().get(CATCHER + "/mails/{id}/raw", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
        }
    }
}
