package dev.mitra.reseller.inbound;

import dev.mitra.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// SHA-256 of bytes, in hexadecimal.
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }

    /// Of what a mail says: the same mail that came on two ways differs in what the servers wrote into
    /// it, not in this.
    public static String of(ReceivedMail mail) {
        var digest = Sha256.digest();
        var from = mail.from();
        var quoted = mail.text().quoted();
        add(digest, from == null ? "" : from.canonical());
        // what nobody vouched for does not stand in the way of the same mail from its proven sender
        add(digest, mail.authentic() ? "proven" : "unproven");
        add(digest, mail.subject());
        add(digest, mail.text().own());
        add(digest, quoted == null ? "" : quoted);
        mail.files().forEach(file -> {
            add(digest, file.name());
            add(digest, file.content());
        });
        add(digest, List.copyOf(mail.leftOut()).toString());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Its length goes first, so that two fields cannot be told apart in two ways.
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
