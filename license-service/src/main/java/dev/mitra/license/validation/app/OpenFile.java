package dev.mitra.license.validation.app;

import dev.mitra.license.signing.app.FindKeys;
import dev.mitra.license.validation.Judgement;
import dev.mitra.license.validation.OpenedFile;
import dev.mitra.license.validation.RecentlyUsed;
import dev.mitra.license.verifier.License;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.SignatureAlgorithm;
import dev.mitra.license.verifier.TrustedRoot;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/// Opens licence files with this service's own roots. What was found genuine is remembered by its hash, since a
/// signature never changes; what was not is forgotten, so that nobody can fill the memory with rubbish.
@ApplicationScoped
public class OpenFile {

    private static final int REMEMBERED = 20_000;
    private static final Duration ROOTS_KEPT = Duration.ofMinutes(1);

    private record Trusted(LicenseVerifier verifier, Instant at) {}

    private final RecentlyUsed<String, License> genuine = new RecentlyUsed<>(REMEMBERED);
    private final RecentlyUsed<String, Trusted> trusted = new RecentlyUsed<>(1);
    private final InstantSource systemTime = InstantSource.system();
    private final FindKeys findKeys;

    public OpenFile(FindKeys findKeys) {
        this.findKeys = findKeys;
    }

    public OpenedFile open(String text) {
        var hash = sha256(text);
        return genuine.get(hash).<OpenedFile>map(OpenedFile.Genuine::new).orElseGet(() -> verified(text, hash));
    }

    private OpenedFile verified(String text, String hash) {
        var result = verifier().verify(text);
        var license = Judgement.licenseOf(result);
        license.ifPresent(found -> genuine.put(hash, found));
        return license.<OpenedFile>map(OpenedFile.Genuine::new).orElseGet(() -> new OpenedFile.Refused(result));
    }

    private LicenseVerifier verifier() {
        var now = systemTime.instant();
        return trusted.get("")
                .filter(known -> known.at().plus(ROOTS_KEPT).isAfter(now))
                .orElseGet(() -> {
                    var fresh = new Trusted(withRoots(), now);
                    trusted.put("", fresh);
                    return fresh;
                })
                .verifier();
    }

    private LicenseVerifier withRoots() {
        var builder = LicenseVerifier.forAnyProduct();
        findKeys.roots()
                .forEach(root -> builder.trusting(
                        new TrustedRoot(root.kid(), SignatureAlgorithm.valueOf(root.alg()), root.publicKey())));
        return builder.build();
    }

    /// Lower-case hex.
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
