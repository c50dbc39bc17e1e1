package dev.mitra.testkit;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// One mail as it came over SMTP: the envelope, and the bytes as they were.
// nobody compares two mails as values, and copying megabytes to look immutable would only cost
@SuppressWarnings("ArrayRecordComponent")
public record CaughtMail(String id, Instant at, String from, List<String> to, byte[] raw) {

    public record Attachment(String name, String contentType, byte[] content) {}

    public String subject() {
        return header("Subject").map(CaughtMail::decoded).orElse("");
    }

    public String messageId() {
        return header("Message-ID").orElse("");
    }

    /// The first header of that name, as sent.
    public Optional<String> header(String name) {
        try {
            var headers = new InternetHeaders(new ByteArrayInputStream(raw));
            return Optional.ofNullable(headers.getHeader(name, null));
        } catch (MessagingException e) {
            throw new IllegalStateException("the head of mail " + id + " cannot be read", e);
        }
    }

    /// The first text part that is no attachment; plain text goes before HTML.
    public String text() {
        var bodies = read(message -> leaves(message).stream()
                .filter(part -> fileName(part).isEmpty())
                .toList());
        return read(_ -> {
            for (var type : List.of("text/plain", "text/*")) {
                for (var body : bodies) {
                    if (body.isMimeType(type)) {
                        return body.getContent().toString();
                    }
                }
            }
            return "";
        });
    }

    public List<Attachment> attachments() {
        return read(message -> {
            var found = new ArrayList<Attachment>();
            for (var part : leaves(message)) {
                var name = fileName(part);
                if (name.isPresent()) {
                    found.add(new Attachment(
                            name.get(),
                            part.getContentType().replaceAll("\\s+", " "),
                            part.getInputStream().readAllBytes()));
                }
            }
            return List.copyOf(found);
        });
    }

    private interface Reading<T> {
        T of(MimeMessage message) throws MessagingException, IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.of(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + id + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*")) {
            return List.of(part);
        }
        var parts = new ArrayList<Part>();
        var multipart = (Multipart) part.getContent();
        for (var i = 0; i < multipart.getCount(); i++) {
            BodyPart inner = multipart.getBodyPart(i);
            parts.addAll(leaves(inner));
        }
        return parts;
    }

    private static Optional<String> fileName(Part part) {
        try {
            return Optional.ofNullable(part.getFileName()).map(CaughtMail::decoded);
        } catch (MessagingException e) {
            throw new IllegalStateException("a part of a mail cannot be read", e);
        }
    }

    private static String decoded(String header) {
        try {
            return jakarta.mail.internet.MimeUtility.decodeText(header);
        } catch (IOException e) {
            return header;
        }
    }
}
