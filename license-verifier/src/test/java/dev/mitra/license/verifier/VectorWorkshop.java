package dev.mitra.license.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the vectors are made of: keys and texts that come out alike each time. */
abstract class VectorWorkshop {

    static final long YEAR = 86_400L * 365;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final Vendor vendor = Vendor.named("vectors");
    final Vendor stranger = Vendor.named("stranger");
    final Vendor.Key p256Root = key("root-p256", SignatureAlgorithm.ES256);
    final Vendor.Key p256 = key("lic-p256", SignatureAlgorithm.ES256);
    final String perpetual = vendor.perpetual();
    final String file = Vendor.file(perpetual);
    final List<VectorCase> cases = new ArrayList<>();

    VectorCase add(String name, String why, String text) {
        cases.add(VectorCase.text(name, "Valid", why, text));
        return cases.get(cases.size() - 1);
    }

    VectorCase add(String name, String expected, String why, String jws) {
        cases.add(VectorCase.signed(name, expected, why, jws));
        return cases.get(cases.size() - 1);
    }

    void unreadable(String name, String why, String text) {
        cases.add(VectorCase.text(name, "Unreadable", why, text));
    }

    void content(String name, String why, String payload) {
        add(name, "Unreadable", why, license(payload));
    }

    static Vendor.Key key(String kid, SignatureAlgorithm algorithm) {
        return Vendor.Key.of(kid, algorithm, new SeededRandom("vectors" + kid));
    }

    static String certificate(Vendor.Key root, Vendor.Key key, String use, Instant from) {
        return Vendor.certificate(root, key, use, from, from.plusSeconds(YEAR));
    }

    String license(String payload) {
        return vendor.jws(vendor.issuing, "license", payload);
    }

    String temporary(LocalDate until) {
        return vendor.jws(vendor.temporary, "temporary", Vendor.payload("TEMPORARY", null, until));
    }

    String list(int number, int status) {
        return vendor.statusList(number, new byte[] {0, (byte) (status << 2)});
    }

    String with(int at, char other) {
        return perpetual.substring(0, at) + other + perpetual.substring(at + 1);
    }

    /** The next letter of the alphabet of base64url: it differs in the lowest bit at least. */
    static char next(char c) {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        return alphabet.charAt((alphabet.indexOf(c) + 1) % alphabet.length());
    }

    static String beforeSignature(String jws) {
        return jws.substring(0, jws.lastIndexOf('.') + 1);
    }
}
