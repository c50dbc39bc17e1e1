package dev.mitra.stack.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How a mail provider signs what it hands on: the HMAC-SHA256 of the bytes, in hexadecimal.
public final class MailSignature {

    public static final String HEADER = "X-Mitra-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private MailSignature() {}

    /// The value of the header.
    public static String of(byte[] mail, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(mail));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
