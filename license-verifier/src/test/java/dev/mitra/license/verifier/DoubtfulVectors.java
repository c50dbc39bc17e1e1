package dev.mitra.license.verifier;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Keys and files to be wary of. */
final class DoubtfulVectors extends VectorWorkshop {

    List<VectorCase> all() {
        trusted();
        changed();
        read();
        return cases;
    }

    private void trusted() {
        var younger = key("lic-2031", SignatureAlgorithm.Ed25519);
        var in2031 = certificate(vendor.root, younger, "license", Instant.parse("2031-01-01T00:00:00Z"));
        add(
                        "key-of-2031",
                        "Valid",
                        "a key younger than the product",
                        vendor.jws(younger, "Ed25519", in2031, payloadOf2031()))
                .at("2031-06-02T00:00:00Z");
        var byP256 = certificate(p256Root, p256, "license", Vendor.NOW.minusSeconds(60));
        var es256 = vendor.jws(p256, "ES256", byP256, Vendor.perpetualPayload());
        add("es256", "Valid", "P-256 as root and as issuing key", es256);
        var mixed = certificate(vendor.root, p256, "license", Vendor.NOW.minusSeconds(60));
        add(
                "es256-below-ed25519",
                "Valid",
                "each key has its own algorithm",
                vendor.jws(p256, "ES256", mixed, Vendor.perpetualPayload()));
        add("es256-zeros", "Tampered", "a signature of zeros", beforeSignature(es256) + Vendor.base64(new byte[64]));
        add(
                "es256-of-70-bytes",
                "Tampered",
                "not the form of JWS",
                beforeSignature(es256) + Vendor.base64(new byte[70]));
        var ours = vendor.certificate(vendor.issuing, "license");
        add(
                "alg-eddsa",
                "Valid",
                "the older name of Ed25519",
                vendor.jws(vendor.issuing, "EdDSA", ours, Vendor.perpetualPayload()));
        for (var alg : List.of("none", "ES256", "HS256")) {
            var jws = vendor.jws(vendor.issuing, alg, ours, Vendor.perpetualPayload());
            add("alg-" + alg.toLowerCase(Locale.ROOT), "Tampered", "the file cannot choose", jws);
        }
        add("root-of-a-stranger", "Tampered", "under the name of ours", stranger.perpetual());
        var unknown = certificate(key("root-x", SignatureAlgorithm.Ed25519), vendor.issuing, "license", Vendor.NOW);
        add(
                "root-unknown",
                "UnknownKey",
                "a root never heard of",
                vendor.jws(vendor.issuing, "Ed25519", unknown, Vendor.perpetualPayload()));
        var alone = "{\"alg\":\"Ed25519\",\"typ\":\"mitra-license+jws\",\"kid\":\"lic-2026-11\"}";
        add(
                "no-certificate",
                "UnknownKey",
                "nobody vouches",
                Vendor.signed(vendor.issuing, alone, Vendor.perpetualPayload()));
        add(
                "certificate-of-another",
                "Tampered",
                "borrowed",
                vendor.jws(younger, "Ed25519", ours, Vendor.perpetualPayload()));
        var over = certificate(vendor.root, vendor.issuing, "license", Vendor.NOW.minusSeconds(YEAR + 1));
        add(
                "key-over",
                "Tampered",
                "signed after the key's end",
                vendor.jws(vendor.issuing, "Ed25519", over, Vendor.perpetualPayload()));
        add("temporary-45-days", "Valid", "the longest", temporary(TODAY.plusDays(45)))
                .differing();
        add("temporary-over", "Expired", "46 days later", temporary(TODAY.plusDays(45)))
                .at("2027-01-08T12:00:00Z")
                .differing();
        add("temporary-46-days", "Tampered", "longer than its key may", temporary(TODAY.plusDays(46)));
        add("temporary-for-ever", "Tampered", "without an end", temporary(null));
        var perpetualPayload = Vendor.perpetualPayload();
        add(
                "temporary-key-makes-perpetual",
                "Tampered",
                "a stolen key",
                vendor.jws(vendor.temporary, "temporary", perpetualPayload));
        add(
                "license-key-makes-temporary",
                "Tampered",
                "each to its use",
                license(Vendor.payload("TEMPORARY", null, TODAY.plusDays(9))));
        add(
                "status-key-makes-license",
                "Tampered",
                "a stolen key",
                vendor.jws(vendor.status, "status", perpetualPayload));
        add(
                "webhook-key-makes-license",
                "Tampered",
                "a stolen key",
                vendor.jws(vendor.status, "webhook", perpetualPayload));
    }

    private void changed() {
        int payload = perpetual.indexOf('.');
        int signature = perpetual.lastIndexOf('.');
        for (int at : new int[] {400, payload + 40, signature + 40}) {
            add("character-changed-" + at, "Tampered", "one character", with(at, next(perpetual.charAt(at))));
        }
        for (int at : new int[] {payload - 1, signature - 1, perpetual.length() - 1}) {
            add(
                    "bits-unused-" + at,
                    "Tampered",
                    "decodes alike, spelt otherwise",
                    with(at, next(perpetual.charAt(at))));
        }
        add("character-lost", "Tampered", "one is missing", perpetual.substring(0, 900) + perpetual.substring(901));
        var bytes = Base64.getUrlDecoder().decode(perpetual.substring(signature + 1));
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        var scalar = new BigInteger(1, reversed(Arrays.copyOfRange(bytes, 32, 64))).add(order);
        System.arraycopy(Arrays.copyOf(reversed(scalar.toByteArray()), 32), 0, bytes, 32, 32);
        add(
                "scalar-raised",
                "Tampered",
                "RFC 8032 asks for the least",
                beforeSignature(perpetual) + Vendor.base64(bytes));
    }

    private void read() {
        unreadable("empty", "nothing in it", "");
        unreadable("html", "a log-in page", "<html>log in</html>");
        unreadable("zip", "the archive itself", "PK\3\4 and more");
        unreadable("last-line-missing", "copied by half", file.substring(0, file.indexOf("-----END")));
        unreadable("two-parts", "no signature", Vendor.file(perpetual.substring(0, perpetual.lastIndexOf('.'))));
        unreadable("four-parts", "one too many", Vendor.file(perpetual + ".AAAA"));
        unreadable("a-status-list", "signed, but no licence", Vendor.file(list(8, 0)));
        var payload = Vendor.perpetualPayload();
        content("newer-format", "v 2", payload.replace("\"v\":1", "\"v\":2"));
        content("name-twice", "in one object", payload.replace("\"v\":1", "\"v\":1,\"v\":1"));
        content("name-twice-escaped", "in one object", payload.replace("\"v\":1", "\"v\":1,\"\\u0076\":1"));
        content(
                "nine-levels",
                "too deep",
                payload.replace("\"v\":1", "\"v\":1,\"x\":" + "[".repeat(8) + "]".repeat(8)));
        content("trailing-comma", "not JSON", payload.replace("\"v\":1", "\"v\":1,"));
        content("leading-zero", "not JSON", payload.replace("\"v\":1", "\"v\":01"));
        content("half-a-surrogate", "no character", payload.replace("\"v\":1", "\"v\":1,\"x\":\"\\ud800\""));
        content("17-KB", "more than 16", payload.replace("\"v\":1", "\"v\":1,\"x\":\"" + "x".repeat(17_000) + "\""));
        content("member-missing", "no order", payload.replace("\"order\"", "\"ordre\""));
        content("member-of-another-type", "a flag as text", payload.replace("true", "\"true\""));
        content("kind-unknown", "a kind of later years", payload.replace("PERPETUAL", "LUNAR"));
        content("date-that-is-none", "30 February", payload.replace("2027-11-23", "2027-02-30"));
        content("an-array", "not an object", "[" + payload + "]");
        add(
                "more-members",
                "Valid",
                "later years say more",
                license(payload.replace("\"v\":1", "\"v\":1,\"x\":-1.5e3")));
    }

    private static String payloadOf2031() {
        long then = Instant.parse("2031-06-01T00:00:00Z").getEpochSecond();
        return Vendor.perpetualPayload().replace("" + Vendor.NOW.getEpochSecond(), "" + then);
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = bytes.clone();
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
