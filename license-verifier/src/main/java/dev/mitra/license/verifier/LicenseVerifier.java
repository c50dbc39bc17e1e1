package dev.mitra.license.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges licence files for one version of one product. It needs no network and may be used by many threads.
 *
 * <p>A product that fetches status lists remembers the number of the newest one, so that an older list, put back by
 * whoever holds a revoked licence, is noticed:
 *
 * <pre>{@code
 * var verifier = LicenseVerifier.forProduct("Tabulon", "Java")
 *         .trusting(ACTIVE_ROOT)
 *         .trusting(SPARE_ROOT)
 *         .statusList(bundledList)
 *         .statusList(fetchedList)
 *         .newestListSeen(preferences.getLong("licence-list", 0))
 *         .build();
 * preferences.putLong("licence-list", verifier.newestListSeen());
 * if (verifier.listWasRolledBack()) {
 *     log.warning("The list of revoked licences is older than the one before.");
 * }
 * }</pre>
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
    private final long newestSeen;
    private final Clock clock;

    /** Most files carry the certificate of the file before: half of the work is done once. */
    private volatile KeyCertificate latest;

    private LicenseVerifier(Builder builder, Map<String, TrustedRoot> trusted, StatusList list) {
        product = builder.product;
        released = builder.released;
        newestSeen = builder.newestSeen;
        clock = builder.clock;
        roots = trusted;
        status = list;
    }

    /**
     * For a product that asks for its own licence.
     *
     * @param family as the vendor's catalogue spells it
     * @param platform as the vendor's catalogue spells it
     * @return a builder that trusts nothing yet
     */
    public static Builder forProduct(String family, String platform) {
        return new Builder(new License.Product(family, platform));
    }

    /** {@return a builder for tools that look at licences of any product} */
    public static Builder forAnyProduct() {
        return new Builder(null);
    }

    /**
     * Finds the file and judges it; where one place holds several, the best of them counts.
     *
     * @param search where to look
     * @return never null: no file is a result too
     */
    public LicenseResult verify(LicenseSearch search) {
        LicenseResult best = null;
        for (var file : search.files()) {
            best = better(best, verify(file));
        }
        return best == null ? search.nothingFound() : best;
    }

    /**
     * Judges the content of a file, in any encoding that editors write.
     *
     * @param file as it was read
     * @return never null, whatever the bytes are
     */
    public LicenseResult verify(byte[] file) {
        try {
            return judged(read(Armour.open(file)));
        } catch (Refused refused) {
            return refused.result();
        }
    }

    /**
     * Judges a text, with or without the lines around the signed part.
     *
     * @param text of a file, or the signed part alone
     * @return never null
     */
    public LicenseResult verify(String text) {
        return verify(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the number of the newest status list known, to be remembered until the next start; 0 while there was none} */
    public long newestListSeen() {
        return status == null ? newestSeen : Math.max(newestSeen, status.number);
    }

    /** {@return whether a newer status list was seen before: somebody has put an old one back, or took all away} */
    public boolean listWasRolledBack() {
        return newestSeen > (status == null ? 0 : status.number);
    }

    License read(Armour armour) throws Refused {
        var jws = Jws.split(armour.compact, License.TYPE);
        var certificate = KeyCertificate.of(jws, roots, latest);
        latest = certificate;
        var license = License.of(certificate.open(jws, Json.MOST_BYTES));
        certificate.mustCover(license.issuedAt());
        boolean temporary = license.kind() == License.Kind.TEMPORARY;
        if (!certificate.isFor(temporary ? "temporary" : "license")) {
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
        int listed = status == null ? StatusList.VALID : status.of(license);
        if (listed == StatusList.VALID) {
            return dated(license);
        }
        if (listed == StatusList.REVOKED) {
            return new LicenseResult.Revoked(license);
        }
        return listed == StatusList.SUSPENDED
                ? new LicenseResult.Suspended(license)
                : new LicenseResult.Superseded(license);
    }

    private LicenseResult dated(License license) {
        var now = clock.instant();
        if (now.plus(PATIENCE_HOURS, ChronoUnit.HOURS).isBefore(license.notBefore())) {
            return new LicenseResult.NotYetValid(license, now);
        }
        var today = now.atOffset(LAST_ZONE).toLocalDate();
        if (license.expiresAt() != null && today.isAfter(license.expiresAt())) {
            return new LicenseResult.Expired(license, today);
        }
        if (released != null && license.updatesUntil() != null && released.isAfter(license.updatesUntil())) {
            return new LicenseResult.UpdatesEnded(license, released);
        }
        return new LicenseResult.Valid(license);
    }

    /** A valid one before any other; of two valid ones that of the higher sequence, else the first. */
    private static LicenseResult better(LicenseResult one, LicenseResult other) {
        if (one == null || !one.allows()) {
            return one == null || other.allows() ? other : one;
        }
        return other.allows() && other.license().seq() > one.license().seq() ? other : one;
    }

    /** Collects what the product knows at build time. */
    public static final class Builder {

        private final License.Product product;
        private final Map<String, TrustedRoot> roots = new HashMap<>();
        private final List<String> statusLists = new ArrayList<>();
        private long newestSeen;
        private LocalDate released;
        private Clock clock = Clock.systemUTC();

        private Builder(License.Product product) {
            this.product = product;
        }

        /**
         * Says when this version was released; without it the end of updates is not judged.
         *
         * @param day in the vendor's calendar
         * @return this
         */
        public Builder releasedOn(LocalDate day) {
            released = day;
            return this;
        }

        /**
         * Trusts licences whose key certificate this root has signed.
         *
         * @param root one of those that are pinned in the product
         * @return this
         */
        public Builder trusting(TrustedRoot root) {
            roots.put(root.kid(), root);
            return this;
        }

        /**
         * A status list, bundled or fetched. Of several the newest that can be believed counts, so that a fetched list
         * that was rolled back has no effect.
         *
         * @param jwt as the licence server publishes it; what cannot be believed is passed over
         * @return this
         */
        public Builder statusList(String jwt) {
            statusLists.add(jwt);
            return this;
        }

        /**
         * Says what {@link LicenseVerifier#newestListSeen()} said at the last start.
         *
         * @param number 0 at the very first
         * @return this
         */
        public Builder newestListSeen(long number) {
            newestSeen = number;
            return this;
        }

        /**
         * Judges by another clock than this computer's, for tests.
         *
         * @param newClock whose zone does not matter
         * @return this
         */
        public Builder clock(Clock newClock) {
            clock = newClock;
            return this;
        }

        /** {@return a verifier that never changes} */
        public LicenseVerifier build() {
            var trusted = Map.copyOf(roots);
            StatusList newest = null;
            for (var text : statusLists) {
                var list = StatusList.readOrNull(text, trusted);
                if (newest == null || (list != null && list.number > newest.number)) {
                    newest = list;
                }
            }
            return new LicenseVerifier(this, trusted, newest);
        }
    }
}
