package dev.mitra.reseller.inbound.app;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes of a mail as text. A wrong or unknown charset never fails: then it is UTF-8 if it can be, else Windows-1252.
final class Decoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Decoding() {}

    static String text(byte[] bytes, @Nullable String contentType) {
        var named = charset(contentType);
        return clean(named == null ? guess(bytes) : new String(bytes, named));
    }

    /// An encoded header (RFC 2047) on one line.
    static String header(String header) {
        try {
            return clean(MimeUtility.decodeText(MimeUtility.unfold(header)));
        } catch (UnsupportedEncodingException unknown) {
            return clean(header);
        }
    }

    /// Without what PostgreSQL's text cannot hold and people cannot see: NUL, other controls, halves of characters.
    static String clean(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "").replace("\ufeff", "");
    }

    private static @Nullable Charset charset(@Nullable String contentType) {
        try {
            var name = contentType == null ? null : new ContentType(contentType).getParameter("charset");
            return name == null || name.equalsIgnoreCase("us-ascii")
                    ? null
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalArgumentException unknown) {
            return null;
        }
    }

    private static String guess(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WESTERN);
        }
    }
}
