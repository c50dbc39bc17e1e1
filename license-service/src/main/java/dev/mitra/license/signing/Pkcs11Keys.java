package dev.mitra.license.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/// ES256 keys that are made in a token and never leave it: an HSM or a smart card with a PKCS#11 library.
/// ES256, because the JDK's SunPKCS11 has no Ed25519.
public final class Pkcs11Keys implements Keyring {

    public static final String NAME = "pkcs11";

    private static final String ALG = "ES256";
    private static final int COORDINATE_BYTES = 32;

    private final Provider provider;
    private final char[] pin;

    /// @param configuration SunPKCS11's own file: name, library, slot
    public Pkcs11Keys(Path configuration, String pin) {
        this.provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
        this.pin = pin.toCharArray();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Made make(String kid) {
        try {
            var store = loaded();
            var generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var signature = Signature.getInstance("SHA256withECDSA", provider);
            var certificate = PlainCertificate.of(kid, pair, signature);
            store.setKeyEntry(kid, pair.getPrivate(), null, new Certificate[] {certificate});
            return new Made(ALG, publicKey((ECPublicKey) pair.getPublic()), new byte[0]);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the token does not make a key", e);
        }
    }

    @Override
    public Signer open(String kid, byte[] wrapped) {
        try {
            if (loaded().getKey(kid, null) instanceof PrivateKey key) {
                return ascii -> sign(key, ascii);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the token cannot be opened: is its PIN right?", e);
        }
        throw new IllegalStateException("the token has no key " + kid);
    }

    private byte[] sign(PrivateKey key, String ascii) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format", provider);
            signature.initSign(key);
            signature.update(ascii.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the token does not sign", e);
        }
    }

    private KeyStore loaded() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin);
        return store;
    }

    private static String publicKey(ECPublicKey key) {
        var point = new byte[2 * COORDINATE_BYTES];
        put(key.getW().getAffineX(), point, 0);
        put(key.getW().getAffineY(), point, COORDINATE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(point);
    }

    private static void put(BigInteger number, byte[] target, int offset) {
        var bytes = number.toByteArray();
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, target, offset + COORDINATE_BYTES - length, length);
    }
}
