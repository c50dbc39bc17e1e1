package dev.mitra.license.validation.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.signing.app.FindKeys;
import dev.mitra.license.validation.Question;
import dev.mitra.license.validation.RecentlyUsed;
import dev.mitra.license.verifier.LicenseVerifier;
import dev.mitra.license.verifier.SignatureAlgorithm;
import dev.mitra.license.verifier.TrustedRoot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A verifier for each product that asks, with this service's own roots. They are kept, since each remembers the key
/// certificate that it has checked last; the roots are read again every minute.
@ApplicationScoped
public class Verifiers {

    private static final int PRODUCTS = 1_000;
    private static final Duration ROOTS_KEPT = Duration.ofMinutes(1);

    private record Kept(LicenseVerifier verifier, Instant at) {}

    private final RecentlyUsed<Question, Kept> ofProducts = new RecentlyUsed<>(PRODUCTS);
    private final InstantSource systemTime = InstantSource.system();
    private final FindKeys findKeys;
    private final Clock businessTime;

    public Verifiers(FindKeys findKeys, BusinessClock clock) {
        this.findKeys = findKeys;
        this.businessTime = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.now();
            }
        };
    }

    /// Reads keys when it was not asked for a while.
    LicenseVerifier of(Question question) {
        var now = systemTime.instant();
        return ofProducts
                .get(question)
                .filter(kept -> kept.at().plus(ROOTS_KEPT).isAfter(now))
                .orElseGet(() -> {
                    var fresh = new Kept(made(question), now);
                    ofProducts.put(question, fresh);
                    return fresh;
                })
                .verifier();
    }

    /// For tools that look at files of any product.
    public LicenseVerifier ofAnyProduct() {
        return withRoots(LicenseVerifier.forAnyProduct());
    }

    private LicenseVerifier made(Question question) {
        var builder = LicenseVerifier.forProduct(question.family(), question.platform());
        if (question.released() != null) {
            builder.releasedOn(question.released());
        }
        return withRoots(builder);
    }

    private LicenseVerifier withRoots(LicenseVerifier.Builder builder) {
        findKeys.roots()
                .forEach(root -> builder.trusting(
                        new TrustedRoot(root.kid(), SignatureAlgorithm.valueOf(root.alg()), root.publicKey())));
        return builder.clock(businessTime).build();
    }
}
