package dev.mitra.license.signing;

import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.SignatureAlgorithm;
import dev.mitra.license.verifier.TrustedRoot;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A licence by keys of a ring, judged by the verifier that products embed.
final class KeyringProof {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private KeyringProof() {}

    /// Root and issuing key are made in the ring; another instance of it, as after a restart, signs.
    static LicenseResult licenseBy(Keyring ring, Keyring afterRestart) {
        var maker = new KeyMaker(Keyrings.of(ring));
        var root = maker.root(RootKey.Place.ACTIVE);
        var key = maker.issuing(KeyUse.LICENSE, root, NOW);
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", key.alg());
        header.put("typ", "mitra-license+jws");
        header.put("kid", key.kid());
        header.put("kc", key.certificate());
        var jws = CompactJws.sign(header, payload(), Keyrings.of(afterRestart).open(key));
        return LicenseVerifier.forProduct("Tabulon", "Java")
                .trusting(new TrustedRoot(root.kid(), SignatureAlgorithm.valueOf(root.alg()), root.publicKey()))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .verify(jws);
    }

    private static Map<String, Object> payload() {
        var payload = new LinkedHashMap<String, Object>();
        payload.put("v", 1);
        payload.put("id", "019ab000-0000-7000-8000-000000000001");
        payload.put("seq", 1);
        payload.put("iat", NOW.getEpochSecond());
        payload.put("nbf", NOW.getEpochSecond());
        payload.put("kind", "PERPETUAL");
        payload.put("to", Map.of("org", "PT Contoh Nusantara", "email", "", "country", "ID"));
        payload.put("sku", "TAB-JAVA-DEV-OEM");
        payload.put("name", "Tabulon for Java, Developer OEM");
        payload.put("products", List.of(Map.of("family", "Tabulon", "platform", "Java")));
        payload.put("type", "DEVELOPER_OEM");
        payload.put("redistributable", true);
        payload.put("order", "000000000424");
        payload.put("entitlements", List.of());
        return payload;
    }
}
