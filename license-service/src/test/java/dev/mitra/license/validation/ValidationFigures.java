package dev.mitra.license.validation;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.LicenseFile;
import dev.mitra.license.issue.LicensePayload;
import dev.mitra.license.issue.LicenseSite;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.Predecessors;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.signing.CompactJws;
import dev.mitra.license.signing.Ed25519Key;
import dev.mitra.license.signing.KeyMaker;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.KeyWrap;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// CPU time for each licence that is signed and each that is validated. A program, not a test.
///
/// `java -cp ... dev.mitra.license.validation.ValidationFigures`
public final class ValidationFigures {

    private static final int RUNS = 2_000;

    private ValidationFigures() {}

    public static void main(String[] args) {
        var now = Instant.parse("2026-11-23T12:00:00Z");
        var wrap = new KeyWrap("a secret of at least thirty-two characters");
        var maker = new KeyMaker(wrap);
        var root = maker.root(RootKey.Place.ACTIVE);
        var key = maker.issuing(KeyUse.LICENSE, root, now);
        var signer = Ed25519Key.of(wrap.unwrap(key.kid(), key.wrappedKey()));
        var payload = new LicensePayload(new LicenseSite("https://l.example/s", "https://d.example/a", Map.of()));
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", key.alg());
        header.put("typ", LicensePayload.TYPE);
        header.put("kid", key.kid());
        header.put("kc", key.certificate());
        var draft = new Drafting(now, LocalDate.of(2026, 11, 23))
                .permanent(
                        Samples.orderId(),
                        Samples.order(ResellerId.random(), Samples.perpetual(1)),
                        Samples.owner(),
                        Predecessors.NONE,
                        IntStream.range(5, 6).iterator())
                .getFirst();
        print(
                "draft signed, file made",
                () -> LicenseFile.of(draft, CompactJws.sign(header, payload.of(draft), signer), key.kid()));
        var file = LicenseFile.of(draft, CompactJws.sign(header, payload.of(draft), signer), key.kid());
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var verifier = LicenseVerifier.forProduct("Tabulon", "Java")
                .trusting(TrustedRoot.ed25519(root.kid(), root.publicKey()))
                .build();
        print("a file validated", () -> Verdict.of(verifier.verify(text), LicenseStatus.ACTIVE));
    }

    private static void print(String what, Runnable work) {
        for (int i = 0; i < RUNS; i++) {
            work.run();
        }
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < RUNS; i++) {
            work.run();
        }
        long nanos = (threads.getCurrentThreadCpuTime() - begun) / RUNS;
        System.out.printf("%-40s %d µs of CPU, %d a CPU second%n", what, nanos / 1_000, 1_000_000_000L / nanos);
    }
}
