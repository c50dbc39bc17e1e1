package dev.mitra.order.acquirer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// `t=<seconds>,v1=<HMAC-SHA256 of "seconds.body" in hex>`, the form that large acquirers use: the time stands under
/// the signature, so that an old notice cannot be played again.
public record NoticeSignature(String secret) {

    private static final Pattern FORM = Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /// @param now system time
    public String sign(String body, Instant now) {
        long seconds = now.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(seconds, body));
    }

    public boolean verifies(String body, @Nullable String signature, Instant now) {
        var parts = FORM.matcher(signature == null ? "" : signature);
        if (!parts.matches()) {
            return false;
        }
        long seconds = Long.parseLong(parts.group(1));
        var age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
        return age.compareTo(TOLERANCE) <= 0
                && MessageDigest.isEqual(mac(seconds, body), HexFormat.of().parseHex(parts.group(2)));
    }

    private byte[] mac(long seconds, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal((seconds + "." + body).getBytes(UTF_8));
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    @Override
    public String toString() {
        return "NoticeSignature";
    }
}
