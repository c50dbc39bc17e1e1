package dev.mitra.license.verifier;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** One file, what is asked about it, and the result that every verifier must come to. */
final class VectorCase {

    final String name;
    final String why;
    final String expected;
    final byte[] file;
    final List<String> statusLists = new ArrayList<>();
    String product = "Tabulon/Java";
    String ending = ".lic";
    LocalDate released;
    Instant now = Vendor.NOW;
    long newestListSeen;
    boolean rolledBack;
    boolean textDiffers;

    VectorCase(String name, String expected, String why, byte[] file) {
        this.name = name;
        this.expected = expected;
        this.why = why;
        this.file = file;
    }

    static VectorCase text(String name, String expected, String why, String text) {
        return new VectorCase(name, expected, why, text.getBytes(StandardCharsets.UTF_8));
    }

    static VectorCase text(String name, String why, String text, Charset charset) {
        return new VectorCase(name, "Valid", why, text.getBytes(charset));
    }

    static VectorCase signed(String name, String expected, String why, String jws) {
        return text(name, expected, why, Vendor.file(jws));
    }

    VectorCase at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    VectorCase released(LocalDate day) {
        released = day;
        return this;
    }

    VectorCase asking(String familyAndPlatform) {
        product = familyAndPlatform;
        return this;
    }

    VectorCase named(String newEnding) {
        ending = newEnding;
        return this;
    }

    VectorCase listed(String... lists) {
        statusLists.addAll(List.of(lists));
        return this;
    }

    VectorCase seen(long number, boolean isRolledBack) {
        newestListSeen = number;
        rolledBack = isRolledBack;
        return this;
    }

    VectorCase differing() {
        textDiffers = true;
        return this;
    }

    String fileName() {
        return "files/" + name + ending;
    }

    LicenseVerifier verifier(List<TrustedRoot> roots, List<String> lists) {
        var parts = product.split("/");
        var builder = LicenseVerifier.forProduct(parts[0], parts[1])
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .newestListSeen(newestListSeen);
        if (released != null) {
            builder.releasedOn(released);
        }
        roots.forEach(builder::trusting);
        lists.forEach(builder::statusList);
        return builder.build();
    }

    String json(String sentence) {
        var lists = statusLists.stream()
                .map(list -> "\"lists/" + list + "\"")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return """
                {"name": "%s", "why": "%s",
                 "file": "%s", "product": "%s", "released": %s, "now": "%s",
                 "statusLists": [%s], "newestListSeen": %d,
                 "result": "%s", "sentence": %s, "textDiffers": %s, "listWasRolledBack": %s}""".formatted(
                        name,
                        why,
                        fileName(),
                        product,
                        released == null ? "null" : "\"" + released + "\"",
                        now,
                        lists,
                        newestListSeen,
                        expected,
                        sentence == null ? "null" : "\"" + sentence + "\"",
                        textDiffers,
                        rolledBack);
    }
}
