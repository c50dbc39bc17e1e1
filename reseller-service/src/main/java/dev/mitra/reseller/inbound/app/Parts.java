package dev.mitra.reseller.inbound.app;

import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.FileContent;
import dev.mitra.reseller.programme.FileKind;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Walks through the parts of a mail and gathers its words and files. A part that breaks the rules of MIME costs no
/// more than itself: its bytes are taken as they are.
final class Parts {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 200;
    private static final int MOST_FILES = 20;
    private static final int LARGEST_FILE = 15 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<FileContent> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private int seen;

    static Parts of(MimeMessage message) {
        var parts = new Parts();
        parts.walk(message, 0);
        return parts;
    }

    /// Plain text where the sender wrote some, else the words of the HTML.
    String text() {
        var written = String.join("\n\n", plain).strip();
        return written.isEmpty() ? String.join("\n\n", html).strip() : written;
    }

    List<FileContent> files() {
        return files;
    }

    List<String> leftOut() {
        return leftOut;
    }

    private void walk(Part part, int depth) {
        if (++seen > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        try {
            var type = type(part);
            if (type.startsWith("multipart/") && part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    walk(inner, depth + 1);
                }
            } else if (isWords(part, type)) {
                take(part, type);
            } else {
                takeFile(part, type);
            }
        } catch (MessagingException | IOException | RuntimeException broken) {
            plain.add(Decoding.text(raw(part), null));
        }
    }

    private static boolean isWords(Part part, String type) throws MessagingException {
        boolean text = type.equals("text/plain") || type.equals("text/html");
        return text && name(part).isEmpty() && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
    }

    private void take(Part part, String type) {
        var words = Decoding.text(bytes(part), contentType(part));
        if (type.equals("text/html")) {
            html.add(HtmlText.of(words));
        } else {
            plain.add(words);
        }
    }

    private void takeFile(Part part, String type) throws MessagingException {
        var content = bytes(part);
        var kind = FileKind.of(content);
        var name = fileName(part, type);
        if (content.length > LARGEST_FILE) {
            leftOut.add(name + ": larger than " + LARGEST_FILE / 1024 / 1024 + " MB");
        } else if (files.size() == MOST_FILES) {
            leftOut.add(name + ": more than " + MOST_FILES + " files");
        } else if (kind.isProgram()) {
            leftOut.add(name + ": a program");
        } else {
            var mediaType = type.equals("message/rfc822") ? type : kind.mediaType();
            files.add(new FileContent(AttachmentId.random(), name, mediaType, content));
        }
    }

    private String fileName(Part part, String type) throws MessagingException {
        var given = name(part);
        var named =
                given.isEmpty() ? "part-" + (files.size() + 1) + (type.equals("message/rfc822") ? ".eml" : "") : given;
        var plainName = named.replaceAll("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]", "_").strip();
        return plainName.length() <= LONGEST_NAME ? plainName : plainName.substring(plainName.length() - LONGEST_NAME);
    }

    private static String name(Part part) throws MessagingException {
        try {
            var name = part.getFileName();
            return name == null ? "" : Decoding.header(name);
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String disposition(Part part) {
        try {
            var disposition = part.getDisposition();
            return disposition == null ? "" : disposition;
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String contentType(Part part) {
        try {
            var type = part.getContentType();
            return type == null ? "" : type;
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    /// RFC 2045, 5.2: what says nothing, or nonsense, is plain text.
    private static String type(Part part) {
        var type = contentType(part).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.matches("[a-z0-9.+-]+/[a-z0-9.+-]+") ? type : "text/plain";
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException undecodable) {
            return raw(part);
        }
    }

    private static byte[] raw(Part part) {
        try (var in = rawStream(part)) {
            return in.readAllBytes();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return new byte[0];
        }
    }

    private static InputStream rawStream(Part part) throws MessagingException {
        return switch (part) {
            case MimeMessage message -> message.getRawInputStream();
            case MimeBodyPart body -> body.getRawInputStream();
            default -> InputStream.nullInputStream();
        };
    }
}
