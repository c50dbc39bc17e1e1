package dev.mitra.license.verifier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges licence files for one version of one product. It needs no network, keeps no state and may be used by many
 * threads.
 */
public final class LicenseVerifier {

    /** A temporary key can never make more than this, whoever holds it. */
    private static final long LONGEST_TEMPORARY_DAYS = 45;

    /** A clock that is a day behind must not lock out somebody who has just bought. */
    private static final long PATIENCE_HOURS = 24;

    /** The last place on earth where a day ends: the licence works through its whole last day, wherever that is. */
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final License.Product product;
    private final LocalDate released;
    private final Map<String, TrustedRoot> roots;
    private final StatusList status;
    private final Clock clock;

    private LicenseVerifier(Builder builder) {
        product = builder.product;
        released = builder.released;
        roots = builder.roots.stream().collect(Collectors.toUnmodifiableMap(TrustedRoot::kid, Function.identity()));
        clock = builder.clock;
        status = newest(builder.statusLists);
    }

    /** @param family and platform as the vendor's catalogue spells them */
    public static Builder forProduct(String family, String platform) {
        return new Builder(new License.Product(family, platform));
    }

    /** For tools that look at a licence of any product. */
    public static Builder forAnyProduct() {
        return new Builder(null);
    }

    /** Finds the file and judges it; where one place holds several, the best of them counts. */
    public LicenseResult verify(LicenseSearch search) {
        var found = search.files();
        var results = found.stream().map(this::verify).toList();
        return results.stream().reduce(LicenseVerifier::better).orElseGet(search::nothingFound);
    }

    /** Judges the content of a file, in any encoding that editors write. */
    public LicenseResult verify(byte[] file) {
        try {
            return judged(read(Armour.open(file)));
        } catch (Refused refused) {
            return refused.result();
        }
    }

    /** Judges a text, with or without the lines around the signed part. */
    public LicenseResult verify(String text) {
        try {
            return judged(read(Armour.open(text)));
        } catch (Refused refused) {
            return refused.result();
        }
    }

    License read(Armour armour) throws Refused {
        var jws = Jws.split(armour.compact(), LicensePayload.TYPE);
        var certificate = KeyCertificate.of(jws, roots);
        var license = LicensePayload.license(certificate.open(jws, Json.MOST_BYTES));
        certificate.mustCover(license.issuedAt());
        boolean temporary = license.kind() == License.Kind.TEMPORARY;
        if (!certificate.isFor(temporary ? KeyCertificate.Use.temporary : KeyCertificate.Use.license)) {
            throw Refused.tampered("its key must not sign licences of this kind");
        }
        if (temporary && !isShort(license)) {
            throw Refused.tampered("a temporary licence lasts " + LONGEST_TEMPORARY_DAYS + " days at most");
        }
        return license;
    }

    private static boolean isShort(License license) {
        var issued = license.issuedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return license.expiresAt() != null
                && ChronoUnit.DAYS.between(issued, license.expiresAt()) <= LONGEST_TEMPORARY_DAYS;
    }

    private LicenseResult judged(License license) {
        if (product != null && !license.covers(product)) {
            return new LicenseResult.WrongProduct(license, product);
        }
        var listed = status == null ? StatusList.Status.VALID : status.of(license);
        if (listed == StatusList.Status.REVOKED) {
            return new LicenseResult.Revoked(license);
        }
        if (listed == StatusList.Status.SUSPENDED) {
            return new LicenseResult.Suspended(license);
        }
        if (listed == StatusList.Status.REPLACED) {
            return new LicenseResult.Superseded(license);
        }
        return dated(license);
    }

    private LicenseResult dated(License license) {
        var now = clock.instant();
        if (now.plus(PATIENCE_HOURS, ChronoUnit.HOURS).isBefore(license.notBefore())) {
            return new LicenseResult.NotYetValid(license, license.notBefore(), now);
        }
        var today = now.atOffset(LAST_ZONE).toLocalDate();
        if (license.expiresAt() != null && today.isAfter(license.expiresAt())) {
            return new LicenseResult.Expired(license, license.expiresAt(), today);
        }
        if (released != null && license.updatesUntil() != null && released.isAfter(license.updatesUntil())) {
            return new LicenseResult.UpdatesEnded(license, license.updatesUntil(), released);
        }
        return new LicenseResult.Valid(license);
    }

    /** A valid one before any other; of two valid ones that of the higher sequence, else the first. */
    private static LicenseResult better(LicenseResult one, LicenseResult other) {
        if (one instanceof LicenseResult.Valid first && other instanceof LicenseResult.Valid second) {
            return second.license().seq() > first.license().seq() ? other : one;
        }
        return other.allows() ? other : one;
    }

    private StatusList newest(List<String> texts) {
        return texts.stream()
                .map(this::statusListOrNull)
                .filter(Objects::nonNull)
                .reduce((one, other) -> other.isNewerThan(one) ? other : one)
                .orElse(null);
    }

    private StatusList statusListOrNull(String text) {
        try {
            return StatusList.read(text, roots);
        } catch (Refused notToBeBelieved) {
            return null;
        }
    }

    /** Collects what the product knows at build time. */
    public static final class Builder {

        private final License.Product product;
        private final List<TrustedRoot> roots = new ArrayList<>();
        private final List<String> statusLists = new ArrayList<>();
        private LocalDate released;
        private Clock clock = Clock.systemUTC();

        private Builder(License.Product product) {
            this.product = product;
        }

        /** The day on which this version was released; without it the end of updates is not judged. */
        public Builder releasedOn(LocalDate day) {
            released = day;
            return this;
        }

        public Builder trusting(TrustedRoot root) {
            roots.add(root);
            return this;
        }

        /**
         * A status list, bundled or fetched. Of several the newest that can be believed counts, so that a fetched list
         * that was rolled back has no effect.
         */
        public Builder statusList(String jwt) {
            statusLists.add(jwt);
            return this;
        }

        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        public LicenseVerifier build() {
            return new LicenseVerifier(this);
        }
    }
}
