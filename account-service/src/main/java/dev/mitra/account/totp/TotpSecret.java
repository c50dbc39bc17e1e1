package dev.mitra.account.totp;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/// The secret that an authenticator application and we share (RFC 6238): 160 random bits, codes of six digits,
/// a new one every 30 seconds, HMAC-SHA-1 as all applications know it.
public final class TotpSecret {

    /// One step before and one after: clocks differ.
    private static final int TOLERATED = 1;

    private static final int BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final byte[] key;

    public TotpSecret(byte[] key) {
        this.key = key.clone();
    }

    public static TotpSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    /// Reads Base32 (RFC 4648); empty when it is anything else.
    public static Optional<TotpSecret> parse(String base32) {
        var text = base32.replace(" ", "").toUpperCase(Locale.ROOT);
        if (text.length() * 5 / 8 < BYTES / 2 || !text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        var bits = new StringBuilder();
        text.chars()
                .forEach(c -> bits.append(
                        Integer.toBinaryString(32 + ALPHABET.indexOf(c)).substring(1)));
        var bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return Optional.of(new TotpSecret(bytes));
    }

    public byte[] key() {
        return key.clone();
    }

    /// As authenticator applications and people take it.
    public String base32() {
        var bits = new StringBuilder();
        for (byte b : key) {
            bits.append(Integer.toBinaryString(256 + (b & 0xff)).substring(1));
        }
        var text = new StringBuilder();
        for (int i = 0; i + 5 <= bits.length(); i += 5) {
            text.append(ALPHABET.charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return text.toString();
    }

    /// The code of a moment.
    public String code(Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(key, "HmacSHA1"), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("any bytes are a key of HMAC-SHA-1", impossible);
        }
    }

    /// The time step whose code this is, a later one than the last that was used: a code is good once.
    public Optional<Long> step(String code, Instant now, long lastUsed) {
        long current = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
        for (long step = current - TOLERATED; step <= current + TOLERATED; step++) {
            var right = code(Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()));
            if (step > lastUsed && MessageDigest.isEqual(bytes(right), bytes(code))) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "TotpSecret[hidden]";
    }
}
