package dev.mitra.license.verifier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What came of a verification. Each result says in one sentence what is the case, with its dates, and what to do next.
 */
public sealed interface LicenseResult {

    /** For the log or the screen of the product. */
    String sentence();

    /** Whether this version of the product may be used. */
    default boolean allows() {
        return this instanceof Valid;
    }

    /** All is well. */
    record Valid(License license) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence of " + license.to().org() + " is valid; "
                    + (license.expiresAt() == null ? "it never expires" : "it ends on " + license.expiresAt())
                    + (license.updatesUntil() == null ? "." : ", updates until " + license.updatesUntil() + ".");
        }
    }

    /**
     * The licence is good, but not for a version as new as this one.
     *
     * @param until the last day whose releases are covered
     * @param released the day on which this version was released
     */
    record UpdatesEnded(License license, LocalDate until, LocalDate released) implements LicenseResult {
        @Override
        public String sentence() {
            return "This version was released on " + released + ", the licence covers releases until " + until
                    + ": renew the updates, or use a version of that time, which keeps working for ever.";
        }
    }

    /**
     * A licence for a time, whose time is over.
     *
     * @param until the last day on which it worked
     */
    record Expired(License license, LocalDate until, LocalDate today) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence ended on " + until + ", today is " + today
                    + (license.kind() == License.Kind.TEMPORARY
                            ? ": apply the permanent licence file, or ask the seller for an extension."
                            : ": apply the renewed licence file, or ask the seller for one.");
        }
    }

    /** A licence of the future, or a computer whose clock is behind. */
    record NotYetValid(License license, Instant from, Instant now) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence begins on " + from.atOffset(ZoneOffset.UTC).toLocalDate() + ", this computer's date is "
                    + now.atOffset(ZoneOffset.UTC).toLocalDate() + ": check the computer's date.";
        }
    }

    /** A genuine licence of something else. */
    record WrongProduct(License license, License.Product product) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence is for " + license.name() + ", this is " + product
                    + ": apply the licence file of this product.";
        }
    }

    /** Taken out of use for the time being. */
    record Suspended(License license) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence of order " + license.order() + " is suspended: ask the seller why.";
        }
    }

    /** Taken back. */
    record Revoked(License license) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence of order " + license.order()
                    + " was revoked, for example because the order was refunded: ask the seller.";
        }
    }

    /** A newer file has taken its place. */
    record Superseded(License license) implements LicenseResult {
        @Override
        public String sentence() {
            return "A newer licence file has replaced this one (order " + license.order()
                    + "): apply the newer file, it can be downloaded again.";
        }
    }

    /** Somebody or something changed it, or it was never genuine. */
    record Tampered(String what) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence file was changed: " + what + ". Use the original file, it can be downloaded again.";
        }
    }

    /** Signed, but by nobody this product trusts. */
    record UnknownKey(String kid) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence file is signed with a key that this version does not know (" + kid
                    + "): update the product, or check where the file is from.";
        }
    }

    /**
     * No licence, or not one that can be read.
     *
     * @param hint what is wrong and what helps, the end of a sentence
     */
    record Unreadable(String hint) implements LicenseResult {
        @Override
        public String sentence() {
            return "The licence file cannot be read: " + hint + ".";
        }
    }
}
