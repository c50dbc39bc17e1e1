package dev.mitra.license.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * The two algorithms that licences are signed with. Which one applies is a property of the key: a file can never
 * choose, it can only agree.
 */
public enum SignatureAlgorithm {
    /** Edwards curve 25519 (RFC 8032); the key is its 32 bytes. RFC 9864 replaced the older header name EdDSA. */
    Ed25519("Ed25519", "EdDSA", "302a300506032b6570032100", 32),

    /** ECDSA on P-256 with SHA-256 (RFC 7518, 3.4); the key is X and Y, 32 bytes each. */
    ES256("EC", "ES256", "3059301306072a8648ce3d020106082a8648ce3d03010703420004", 64);

    private static final int SIGNATURE_BYTES = 64;
    private static final String P256_ORDER = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

    private final String keyAlgorithm;
    private final String olderName;
    private final String derPrefix;
    private final int keyBytes;

    SignatureAlgorithm(String keyAlgorithm, String olderName, String derPrefix, int keyBytes) {
        this.keyAlgorithm = keyAlgorithm;
        this.olderName = olderName;
        this.derPrefix = derPrefix;
        this.keyBytes = keyBytes;
    }

    boolean isNamed(String headerAlg) {
        return headerAlg.equals(name()) || headerAlg.equals(olderName);
    }

    PublicKey key(byte[] raw) throws Refused {
        if (raw.length != keyBytes) {
            throw Refused.unknownKey("a key of the wrong length");
        }
        var der = HexFormat.of().parseHex(derPrefix + HexFormat.of().formatHex(raw));
        try {
            return KeyFactory.getInstance(keyAlgorithm).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException notAKey) {
            throw Refused.unknownKey("a key that cannot be used");
        }
    }

    boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE_BYTES || !hasPlausibleScalars(signature)) {
            return false;
        }
        try {
            var verification = Signature.getInstance(this == ES256 ? "SHA256withECDSAinP1363Format" : "Ed25519");
            verification.initVerify(key);
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }

    /** Early updates of Java 17 accepted an ECDSA signature of zeros (CVE-2022-21449), or of the order itself. */
    private boolean hasPlausibleScalars(byte[] signature) {
        var scalars = HexFormat.of().formatHex(signature);
        return this != ES256 || (isPlausible(scalars.substring(0, 64)) && isPlausible(scalars.substring(64)));
    }

    private static boolean isPlausible(String scalar) {
        return scalar.compareTo(P256_ORDER) < 0 && !scalar.equals("0".repeat(64));
    }
}
