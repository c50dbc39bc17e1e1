package dev.mitra.stack.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailBehaviour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Mails as JSON, and the behaviour from JSON.
final class MailJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MailJson() {}

    static byte[] list(Stream<CaughtMail> mails) {
        return data(mails.map(MailJson::withFiles));
    }

    /// Without their files.
    static byte[] heads(Stream<CaughtMail> mails) {
        return data(mails.map(MailJson::head));
    }

    private static byte[] data(Stream<ObjectNode> mails) {
        var root = JSON.createObjectNode();
        var data = root.putArray("data");
        mails.forEach(data::add);
        return bytes(root);
    }

    static byte[] whole(CaughtMail mail) {
        var json = withFiles(mail);
        json.put("text", mail.text());
        return bytes(json);
    }

    static Optional<MailBehaviour> behaviour(InputStream body) throws IOException {
        var json = JSON.readTree(body);
        return switch (json.path("kind").asText()) {
            case "ACCEPT" -> Optional.of(new MailBehaviour.Accept());
            case "REFUSE" ->
                Optional.of(new MailBehaviour.Refuse(
                        json.path("code").asInt(451), json.path("text").asText("try later")));
            case "DELAY" ->
                Optional.of(new MailBehaviour.Delay(
                        Duration.ofMillis(json.path("millis").asLong(1000))));
            case "DIE_AFTER_DATA" -> Optional.of(new MailBehaviour.DieAfterData());
            case "LOSE_AFTER_DATA" -> Optional.of(new MailBehaviour.LoseAfterData());
            default -> Optional.empty();
        };
    }

    private static ObjectNode head(CaughtMail mail) {
        var json = JSON.createObjectNode();
        json.put("id", mail.id());
        json.put("at", mail.at().toString());
        json.put("from", mail.from());
        mail.to().forEach(json.withArray("to")::add);
        json.put("subject", mail.subject());
        json.put("messageId", mail.messageId());
        mail.header("X-Mitra-Kind").ifPresent(kind -> json.put("kind", kind));
        mail.header("X-Mitra-Correlation").ifPresent(correlation -> json.put("correlation", correlation));
        return json;
    }

    private static ObjectNode withFiles(CaughtMail mail) {
        var json = head(mail);
        var files = json.putArray("attachments");
        for (var file : mail.attachments()) {
            files.addObject()
                    .put("name", file.name())
                    .put("contentType", file.contentType())
                    .put("size", file.content().length);
        }
        return json;
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
