package dev.mitra.license.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/// A certificate that a key gives itself (RFC 5280), because key stores keep a private key with one only. Nobody
/// verifies it and nobody sees it; the JDK has no public class that makes one.
final class PlainCertificate {

    private static final String ED25519 = "300506032b6570";
    private static final String ECDSA_WITH_SHA256 = "300a06082a8648ce3d040302";
    private static final String COMMON_NAME = "0603550403";
    private static final String VERSION_3 = "a003020102";
    /// RFC 5280, 4.1.2.5: an end that is not known.
    private static final String ALWAYS =
            "3020" + "170d3236303130313030303030305a" + "180f39393939313233313233353935395a";

    private PlainCertificate() {}

    /// @param signature ready made, for example by a token's provider
    static X509Certificate of(String name, KeyPair pair, Signature signature) throws GeneralSecurityException {
        boolean edwards = signature.getAlgorithm().equals("Ed25519");
        var algorithm = hex(edwards ? ED25519 : ECDSA_WITH_SHA256);
        var commonName = der(0x0c, name.getBytes(StandardCharsets.UTF_8));
        var subject = der(0x30, der(0x31, der(0x30, joined(hex(COMMON_NAME), commonName))));
        var serial = der(0x02, new BigInteger(63, new SecureRandom()).toByteArray());
        var content = der(
                0x30,
                joined(
                        hex(VERSION_3),
                        serial,
                        algorithm,
                        subject,
                        hex(ALWAYS),
                        subject,
                        pair.getPublic().getEncoded()));
        signature.initSign(pair.getPrivate());
        signature.update(content);
        var bits = der(0x03, joined(new byte[] {0}, signature.sign()));
        var certificate = der(0x30, joined(content, algorithm, bits));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
    }

    private static byte[] der(int tag, byte[] content) {
        var length = content.length < 0x80
                ? new byte[] {(byte) content.length}
                : new byte[] {(byte) 0x82, (byte) (content.length >> 8), (byte) content.length};
        return joined(new byte[] {(byte) tag}, length, content);
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
