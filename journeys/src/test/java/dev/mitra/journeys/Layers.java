package dev.mitra.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// What bytes hold: themselves, the entries of a ZIP, the text of a PDF, the parts of a mail, and what is written
/// in Base64.
final class Layers {

    private static final int DEEPEST = 5;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{24,}");

    private final List<byte[]> found = new ArrayList<>();

    private Layers() {}

    static List<byte[]> of(byte[] bytes) {
        var layers = new Layers();
        layers.add(bytes, 0);
        return layers.found;
    }

    private void add(byte[] bytes, int depth) {
        if (depth > DEEPEST || bytes.length == 0) {
            return;
        }
        found.add(bytes);
        try {
            if (begins(bytes, "PK")) {
                entries(bytes, depth);
            } else if (begins(bytes, "%PDF")) {
                found.add(textOf(bytes).getBytes(UTF_8));
            } else if (begins(bytes, "\u001f\u008b")) {
                add(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), depth + 1);
            } else if (isMail(bytes)) {
                parts(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)), depth);
            } else {
                encoded(bytes);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entries(byte[] bytes, int depth) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(entry.getName().getBytes(UTF_8), depth + 1);
                add(zip.readAllBytes(), depth + 1);
            }
        }
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getTitle();
        }
    }

    private void parts(Part part, int depth) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                parts(several.getBodyPart(i), depth);
            }
        } else {
            add(String.valueOf(part.getFileName()).getBytes(UTF_8), depth + 1);
            add(part.getInputStream().readAllBytes(), depth + 1);
        }
    }

    // a signed file wraps its lines, and quoting adds marks
    private void encoded(byte[] bytes) {
        var joined = new String(bytes, ISO_8859_1).replaceAll("[\\s>]+", "");
        BASE64.matcher(joined).results().forEach(run -> {
            var text = run.group().replace('+', '-').replace('/', '_');
            var whole = text.substring(0, text.length() - (text.length() % 4 == 1 ? 1 : 0));
            try {
                found.add(Base64.getUrlDecoder().decode(whole));
            } catch (IllegalArgumentException notEncoded) {
                found.add(text.getBytes(UTF_8));
            }
        });
    }

    private static boolean isMail(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 2000), ISO_8859_1);
        return head.contains("\nMessage-ID:") || head.startsWith("Message-ID:");
    }

    private static boolean begins(byte[] bytes, String mark) {
        return bytes.length > mark.length() && new String(bytes, 0, mark.length(), ISO_8859_1).equals(mark);
    }
}
