package dev.mitra.license.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.LicenseDraft;
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
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingLikeTheVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final License.Product PRODUCT = new License.Product("Tabulon", "Java");

    private final KeyWrap wrap = new KeyWrap("a secret of at least thirty-two characters");
    private final KeyMaker maker = new KeyMaker(wrap);
    private final RootKey root = maker.root(RootKey.Place.ACTIVE);

    @Test
    void on_every_day_around_its_dates_the_service_says_what_the_verifier_says() {
        var text = signedTerm();
        for (var product : List.of(PRODUCT, new License.Product("Quillmark", "Java"))) {
            for (int hours = -60; hours < 24 * 400; hours += 12) {
                var now = NOW.plus(Duration.ofHours(hours));
                for (var released : List.of(
                        TODAY, TODAY.plusMonths(12), TODAY.plusMonths(12).plusDays(1))) {
                    var verified = LicenseVerifier.forProduct(product.family(), product.platform())
                            .trusting(TrustedRoot.ed25519(root.kid(), root.publicKey()))
                            .releasedOn(released)
                            .clock(Clock.fixed(now, ZoneOffset.UTC))
                            .build()
                            .verify(text);
                    var license = Judgement.licenseOf(verified).orElseThrow();
                    var judged = Judgement.of(license, new Question(product, released), LicenseStatus.ACTIVE, now);
                    assertThat(judged).as("%s %s", now, released).isEqualTo(verified);
                }
            }
        }
    }

    private String signedTerm() {
        var line = Samples.line("TAB-JAVA-TERM", "Tabulon, 1 year", 1, Samples.developerOem("Tabulon", 12));
        LicenseDraft draft = new Drafting(NOW, TODAY)
                .permanent(
                        Samples.orderId(),
                        Samples.order(dev.mitra.kernel.ResellerId.random(), line),
                        Samples.owner(),
                        Predecessors.NONE,
                        IntStream.range(5, 9).iterator())
                .getFirst();
        var key = maker.issuing(KeyUse.LICENSE, root, NOW);
        var header = new LinkedHashMap<String, Object>();
        header.put("alg", key.alg());
        header.put("typ", LicensePayload.TYPE);
        header.put("kid", key.kid());
        header.put("kc", key.certificate());
        var signer = Ed25519Key.of(wrap.unwrap(key.kid(), key.wrappedKey()));
        var payload = new LicensePayload(new LicenseSite("https://l.example/s", "https://d.example/a", Map.of()));
        var jws = CompactJws.sign(header, payload.of(draft), signer);
        return new String(LicenseFile.of(draft, jws, key.kid()).content(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
