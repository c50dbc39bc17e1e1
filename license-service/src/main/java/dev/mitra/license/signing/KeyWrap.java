package dev.mitra.license.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals private keys for the database: AES-256-GCM, the key derived from a secret that only the environment
/// knows (HKDF-SHA256). The name of the sealed key is authenticated with it, so that boxes cannot be swapped.
public final class KeyWrap {

    private static final int SHORTEST_SECRET = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    /// @throws IllegalArgumentException when the secret is shorter than 32 characters
    public KeyWrap(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("the secret that wraps licence keys needs 32 characters at least");
        }
        try {
            var material = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "Generic");
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(material)
                                    .thenExpand("mitra licence keys 1".getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        }
    }

    public byte[] wrap(String kid, byte[] privateKey) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, kid, nonce, privateKey);
        var box = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, box, NONCE_BYTES, sealed.length);
        return box;
    }

    /// @throws IllegalStateException when the secret is not the one it was sealed with, or the box was changed
    public byte[] unwrap(String kid, byte[] box) {
        var nonce = Arrays.copyOf(box, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, kid, nonce, Arrays.copyOfRange(box, NONCE_BYTES, box.length));
    }

    private byte[] crypt(int mode, String kid, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "key " + kid + " cannot be opened: is mitra.license.key-secret the one it was sealed with?", e);
        }
    }
}
