package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.verifier.LicenseResult;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.TrustedRoot;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Judges licence files as a product would: offline, with the roots that it was shipped with.
final class LicenceCheck {

    private static final String BEGIN = "-----BEGIN MITRA LICENSE-----";

    private LicenceCheck() {}

    static void isValid(String file) {
        assertThat(verifier().verify(file)).isInstanceOf(LicenseResult.Valid.class);
    }

    static void isRefusedWithAnyChange(String file) {
        var verifier = verifier();
        int first = file.indexOf(BEGIN) + BEGIN.length() + 1;
        for (int at = first + 8; at < first + 600; at += 37) {
            var changed = new StringBuilder(file);
            changed.setCharAt(at, file.charAt(at) == 'A' ? 'B' : 'A');
            if (Character.isLetterOrDigit(file.charAt(at))) {
                assertThat(verifier.verify(changed.toString()))
                        .as("character %d changed", at)
                        .isNotInstanceOf(LicenseResult.Valid.class);
            }
        }
    }

    private static LicenseVerifier verifier() {
        var today = Order.today().atTime(12, 0).toInstant(ZoneOffset.UTC);
        var builder = LicenseVerifier.forProduct("Tabulon", ".NET")
                .clock(Clock.fixed(today.plus(Duration.ofHours(12)), ZoneOffset.UTC));
        List<Map<String, String>> roots = Person.nobody(Service.LICENSE)
                .get("/v1/license-roots")
                .then()
                .statusCode(200)
                .extract()
                .path("roots");
        for (var root : roots) {
            builder.trusting(TrustedRoot.ed25519(root.get("kid"), root.get("key")));
        }
        return builder.build();
    }
}
