package dev.mitra.license.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/// A private key in memory that signs; it prints nothing of itself. Bouncy Castle signs, because it needs a
/// fourteenth of the JDK's time (52 instead of 740 us, RFC 8032 leaves no choice of signature).
public final class Ed25519Key implements Signer {

    public static final String ALG = "Ed25519";

    private static final int PUBLIC_BYTES = 32;

    private final Ed25519PrivateKeyParameters key;

    private Ed25519Key(Ed25519PrivateKeyParameters key) {
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
        return of(key.getEncoded());
    }

    /// @throws IllegalStateException if it is something else
    public static Ed25519Key of(byte[] pkcs8) {
        try {
            if (PrivateKeyFactory.createKey(pkcs8) instanceof Ed25519PrivateKeyParameters key) {
                return new Ed25519Key(key);
            }
            throw new IllegalStateException("not an Ed25519 key");
        } catch (IOException e) {
            throw new IllegalStateException("not an Ed25519 key", e);
        }
    }

    @Override
    public byte[] sign(String ascii) {
        var bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        var signature = new Ed25519Signer();
        signature.init(true, key);
        signature.update(bytes, 0, bytes.length);
        return signature.generateSignature();
    }
}
