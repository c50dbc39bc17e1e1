package dev.mitra.license.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What came of a verification. Each result says in one sentence what is the case, with its dates, and what to do next.
 *
 * <p>Not records, because those double the size of the jar that travels inside every product.
 */
public abstract sealed class LicenseResult {

    private final License license;
    private final String sentence;

    private LicenseResult(License license, String sentence) {
        this.license = license;
        this.sentence = License.plain(sentence);
    }

    /** {@return one sentence for the log or the screen of the product} */
    public final String sentence() {
        return sentence;
    }

    /** {@return what the signed part grants; null where nothing is proven: Tampered, UnknownKey, Unreadable} */
    public final License license() {
        return license;
    }

    /** {@return whether this version of the product may be used} */
    public final boolean allows() {
        return this instanceof Valid;
    }

    /** {@return the name of the result, such as {@code Expired}, for logs and scripts} */
    public final String name() {
        return getClass().getSimpleName();
    }

    @Override
    public final String toString() {
        return name() + ": " + sentence;
    }

    /** All is well. */
    public static final class Valid extends LicenseResult {
        Valid(License license) {
            super(
                    license,
                    "The licence of " + license.org() + " is valid; "
                            + (license.expiresAt() == null ? "it never expires" : "it ends on " + license.expiresAt())
                            + (license.updatesUntil() == null
                                    ? "."
                                    : ", updates until " + license.updatesUntil() + "."));
        }
    }

    /** The licence is good, but not for a version as new as this one. */
    public static final class UpdatesEnded extends LicenseResult {
        private final LocalDate released;

        UpdatesEnded(License license, LocalDate released) {
            super(
                    license,
                    "This version was released on " + released + ", the licence covers releases until "
                            + license.updatesUntil()
                            + ": renew the updates, or use a version of that time, which keeps working for ever.");
            this.released = released;
        }

        /** {@return the last day whose releases are covered} */
        public LocalDate until() {
            return license().updatesUntil();
        }

        /** {@return the day on which this version was released} */
        public LocalDate released() {
            return released;
        }
    }

    /** A licence for a time, whose time is over. */
    public static final class Expired extends LicenseResult {
        Expired(License license, LocalDate today) {
            super(
                    license,
                    "The licence ended on " + license.expiresAt() + ", today is " + today
                            + (license.kind() == License.Kind.TEMPORARY
                                    ? ": apply the permanent licence file, or ask the seller for an extension."
                                    : ": apply the renewed licence file, or ask the seller for one."));
        }

        /** {@return the last day on which it worked} */
        public LocalDate until() {
            return license().expiresAt();
        }
    }

    /** A licence of the future, or a computer whose clock is behind. */
    public static final class NotYetValid extends LicenseResult {
        NotYetValid(License license, Instant now) {
            super(
                    license,
                    "The licence begins on " + day(license.notBefore()) + ", this computer's date is " + day(now)
                            + ": check the computer's date.");
        }

        private static LocalDate day(Instant instant) {
            return instant.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    /** A genuine licence of something else. */
    public static final class WrongProduct extends LicenseResult {
        WrongProduct(License license, License.Product product) {
            super(
                    license,
                    "The licence is for " + license.name() + ", this is " + product
                            + ": apply the licence file of this product.");
        }
    }

    /** Taken out of use for the time being. */
    public static final class Suspended extends LicenseResult {
        Suspended(License license) {
            super(license, "The licence of order " + license.order() + " is suspended: ask the seller why.");
        }
    }

    /** Taken back. */
    public static final class Revoked extends LicenseResult {
        Revoked(License license) {
            super(
                    license,
                    "The licence of order " + license.order()
                            + " was revoked, for example because the order was refunded: ask the seller.");
        }
    }

    /** A newer file has taken its place. */
    public static final class Superseded extends LicenseResult {
        Superseded(License license) {
            super(
                    license,
                    "A newer licence file has replaced this one (order " + license.order()
                            + "): apply the newer file, it can be downloaded again.");
        }
    }

    /** Somebody or something changed it, or it was never genuine. */
    public static final class Tampered extends LicenseResult {
        Tampered(String what) {
            super(
                    null,
                    "The licence file was changed: " + what + ". Use the original file, it can be downloaded again.");
        }
    }

    /** Signed, but by nobody this product trusts. */
    public static final class UnknownKey extends LicenseResult {
        UnknownKey(String kid) {
            super(
                    null,
                    "The licence file is signed with a key that this version does not know (" + kid
                            + "): update the product, or check where the file is from.");
        }
    }

    /** No licence, or not one that can be read. */
    public static final class Unreadable extends LicenseResult {
        private final String hint;

        Unreadable(String hint) {
            super(null, "The licence file cannot be read: " + hint + ".");
            this.hint = hint;
        }

        /** {@return what is wrong and what helps, the end of a sentence} */
        public String hint() {
            return hint;
        }
    }
}
