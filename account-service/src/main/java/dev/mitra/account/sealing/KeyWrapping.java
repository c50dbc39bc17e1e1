package dev.mitra.account.sealing;

import dev.mitra.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts private keys at rest with AES-256-GCM. The wrapping key comes from the environment and is never
/// stored; a wrapped key is bound to its kid, so that rows cannot be exchanged.
public final class KeyWrapping {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private KeyWrapping(byte[] key) {
        this.key = key;
    }

    /// @param base64 32 random bytes
    /// @throws IllegalArgumentException when it is anything else
    public static KeyWrapping of(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a wrapping key is 32 bytes in Base64: openssl rand -base64 32");
        }
        return new KeyWrapping(bytes);
    }

    /// Whether it is the key that stands in our own sources, for local use.
    public boolean isPublic() {
        return new String(key, StandardCharsets.ISO_8859_1).startsWith("local-only-");
    }

    /// Another key for another use, so that what was wrapped for one never opens for the other.
    public KeyWrapping derive(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new KeyWrapping(mac.doFinal(use.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    /// Names the wrapping key without giving it away.
    public String name() {
        return HexFormat.of().formatHex(Sha256.of(key), 0, Integer.BYTES);
    }

    public byte[] wrap(String kid, byte[] secret) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, kid, nonce).doFinal(secret);
            var wrapped = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, wrapped, NONCE_BYTES, sealed.length);
            return wrapped;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM must work", impossible);
        }
    }

    /// @throws IllegalStateException when another key wrapped it, or somebody changed it
    public byte[] unwrap(String kid, byte[] wrapped) {
        try {
            return cipher(Cipher.DECRYPT_MODE, kid, Arrays.copyOf(wrapped, NONCE_BYTES))
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "signing key " + kid + " does not open with wrapping key " + name(), refused);
        }
    }

    private Cipher cipher(int mode, String kid, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
