package dev.mitra.license.verifier;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;

/** A vendor for tests: a root, keys of each use, and files signed with them. */
final class Vendor {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    record Key(String kid, SignatureAlgorithm algorithm, KeyPair pair) {

        static Key of(String kid, SignatureAlgorithm algorithm) {
            return of(kid, algorithm, new SecureRandom());
        }

        static Key of(String kid, SignatureAlgorithm algorithm, SecureRandom random) {
            try {
                boolean edwards = algorithm == SignatureAlgorithm.Ed25519;
                var generator = KeyPairGenerator.getInstance(edwards ? "Ed25519" : "EC");
                generator.initialize(
                        edwards ? NamedParameterSpec.ED25519 : new ECGenParameterSpec("secp256r1"), random);
                return new Key(kid, algorithm, generator.generateKeyPair());
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        String raw() {
            if (pair.getPublic() instanceof ECPublicKey point) {
                var bytes = new byte[64];
                put(point.getW().getAffineX(), bytes, 0);
                put(point.getW().getAffineY(), bytes, 32);
                return base64(bytes);
            }
            var der = pair.getPublic().getEncoded();
            return base64(Arrays.copyOfRange(der, der.length - 32, der.length));
        }

        private static void put(BigInteger number, byte[] target, int offset) {
            var bytes = number.toByteArray();
            int length = Math.min(bytes.length, 32);
            System.arraycopy(bytes, bytes.length - length, target, offset + 32 - length, length);
        }

        TrustedRoot asRoot() {
            return new TrustedRoot(kid, algorithm, raw());
        }

        /** The same text under the same key always gets the same signature, which ECDSA does not do by itself. */
        byte[] sign(String text) {
            try {
                var signature = Signature.getInstance(
                        algorithm == SignatureAlgorithm.ES256 ? "SHA256withECDSAinP1363Format" : "Ed25519");
                signature.initSign(pair.getPrivate(), new SeededRandom(kid + text));
                signature.update(text.getBytes(StandardCharsets.US_ASCII));
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    final Key root;
    final Key issuing;
    final Key temporary;
    final Key status;

    Vendor() {
        this(kid -> new SecureRandom());
    }

    /** Of the same name, the same keys: for vectors that can be made again. */
    static Vendor named(String name) {
        return new Vendor(kid -> new SeededRandom(name + kid));
    }

    private Vendor(Function<String, SecureRandom> randoms) {
        root = Key.of("root-2026", SignatureAlgorithm.Ed25519, randoms.apply("root"));
        issuing = Key.of("lic-2026-11", SignatureAlgorithm.Ed25519, randoms.apply("lic"));
        temporary = Key.of("tmp-2026-11", SignatureAlgorithm.Ed25519, randoms.apply("tmp"));
        status = Key.of("sts-2026-11", SignatureAlgorithm.Ed25519, randoms.apply("sts"));
    }

    String perpetual() {
        return jws(issuing, "license", perpetualPayload());
    }

    static String perpetualPayload() {
        return payload("PERPETUAL", LocalDate.of(2027, 11, 23), null);
    }

    /** No more than what a licence must say. */
    static String shortPayload() {
        return """
                {"v":1,"id":"019ab000-0000-7000-8000-000000000001","seq":1,"iat":%1$d,"nbf":%1$d,"kind":"PERPETUAL",\
                "to":{"org":"PT Contoh Nusantara","email":"","country":"ID"},"sku":"T",\
                "name":"Tabulon for Java, Developer OEM","products":[{"family":"Tabulon","platform":"Java"}],"type":"T",\
                "developers":1,"redistributable":true,"order":"1","updatesUntil":"2027-11-23","entitlements":[]}""".formatted(NOW.getEpochSecond());
    }

    static String payload(String kind, LocalDate updatesUntil, LocalDate expiresAt) {
        return """
                {"v":1,"id":"019ab000-0000-7000-8000-000000000001","seq":1,"iat":%d,"nbf":%d,"kind":"%s",
                "to":{"org":"PT Contoh Nusantara","email":"ayu@contoh-nusantara.example","country":"ID"},
                "sku":"TAB-JAVA-DEV-OEM","name":"Tabulon for Java, Developer OEM",
                "products":[{"family":"Tabulon","platform":"Java"}],"type":"DEVELOPER_OEM","developers":1,
                "locations":null,"deployments":null,"redistributable":true,"order":"000000000424",
                "updatesUntil":%s,"expiresAt":%s,"entitlements":[],"replaces":null,
                "status":{"idx":5,"uri":"https://licences.example/v1/status-list"},"howTo":null,"later":{"more":1}}""".formatted(NOW.getEpochSecond(), NOW.getEpochSecond(), kind, quoted(updatesUntil), quoted(expiresAt));
    }

    String jws(Key key, String use, String payload) {
        return jws(key, key.algorithm().name(), certificate(key, use), payload);
    }

    String jws(Key key, String alg, String certificate, String payload) {
        var header = "{\"alg\":\"%s\",\"typ\":\"mitra-license+jws\",\"kid\":\"%s\",\"kc\":\"%s\"}"
                .formatted(alg, key.kid(), certificate);
        return signed(key, header, payload);
    }

    String certificate(Key key, String use) {
        return certificate(root, key, use, NOW.minusSeconds(86_400), NOW.plusSeconds(86_400L * 365));
    }

    static String certificate(Key root, Key key, String use, Instant from, Instant until) {
        var header =
                "{\"alg\":\"%s\",\"typ\":\"mitra-key+jws\",\"kid\":\"%s\"}".formatted(root.algorithm(), root.kid());
        var payload = "{\"kid\":\"%s\",\"use\":\"%s\",\"nbf\":%d,\"exp\":%d,\"alg\":\"%s\",\"key\":\"%s\"}"
                .formatted(key.kid(), use, from.getEpochSecond(), until.getEpochSecond(), key.algorithm(), key.raw());
        return signed(root, header, payload);
    }

    String statusList(int number, byte[] bits) {
        return listOf(number, deflated(bits));
    }

    /** @param zlib what stands where zlib should */
    String listOf(int number, byte[] zlib) {
        return signedList("{\"sub\":\"x\",\"iat\":%d,\"seq\":%d,\"status_list\":{\"bits\":2,\"lst\":\"%s\"}}"
                .formatted(NOW.getEpochSecond(), number, base64(zlib)));
    }

    String signedList(String payload) {
        var header = "{\"alg\":\"Ed25519\",\"typ\":\"statuslist+jwt\",\"kid\":\"%s\",\"kc\":\"%s\"}"
                .formatted(status.kid(), certificate(status, "status"));
        return signed(status, header, payload);
    }

    LicenseVerifier.Builder product() {
        return LicenseVerifier.forProduct("Tabulon", "Java")
                .trusting(root.asRoot())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    LicenseResult verify(String jws) {
        return product().build().verify(jws);
    }

    static String file(String jws) {
        return """
                Licensed to  : PT Contoh Nusantara
                Product      : Tabulon for Java, Developer OEM (1 developer, unlimited locations)
                Updates until: 2027-11-23   (the licence itself never expires)
                -----BEGIN MITRA LICENSE-----
                %s-----END MITRA LICENSE-----
                """.formatted(jws.replaceAll("(.{1,64})", "$1\n"));
    }

    static String signed(Key key, String header, String payload) {
        var input = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
        return input + "." + base64(key.sign(input));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String quoted(LocalDate date) {
        return date == null ? "null" : "\"" + date + "\"";
    }

    static byte[] deflated(byte[] bytes) {
        var target = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(target)) {
            deflater.write(bytes);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return target.toByteArray();
    }
}
