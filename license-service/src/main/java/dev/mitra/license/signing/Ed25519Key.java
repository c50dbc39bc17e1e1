package dev.mitra.license.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/// A private key in memory that signs; it prints nothing of itself.
public final class Ed25519Key implements Signer {

    public static final String ALG = "Ed25519";

    private static final int PUBLIC_BYTES = 32;

    private final PrivateKey key;

    private Ed25519Key(PrivateKey key) {
        this.key = key;
    }

    /// @param publicKey 32 bytes, base64url
    /// @param pkcs8 to be sealed at once
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Generated(String publicKey, byte[] pkcs8) {}

    public static Generated generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALG).generateKeyPair();
            return new Generated(publicKey(pair), pair.getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /// 32 bytes, base64url.
    static String publicKey(KeyPair pair) {
        var der = pair.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(der, der.length - PUBLIC_BYTES, der.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    static Ed25519Key of(PrivateKey key) {
        return new Ed25519Key(key);
    }

    public static Ed25519Key of(byte[] pkcs8) {
        try {
            return new Ed25519Key(KeyFactory.getInstance(ALG).generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not an Ed25519 key", e);
        }
    }

    @Override
    public byte[] sign(String ascii) {
        try {
            var signature = Signature.getInstance(ALG);
            signature.initSign(key);
            signature.update(ascii.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }
}
