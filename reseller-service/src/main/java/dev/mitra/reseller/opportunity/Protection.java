package dev.mitra.reseller.opportunity;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How long a customer and product are kept for the partner that registered them first (R11.4). Off by
/// default.
///
/// @param period zero: nobody is protected
public record Protection(Duration period) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk|persero)\\b");

    public Protection {
        if (period.isNegative()) {
            throw new IllegalArgumentException("a protected period is not negative");
        }
    }

    /// What a registration keeps for its partner.
    ///
    /// @param customer and `product` without spelling: accents, signs, legal form and case say nothing
    public record Claim(String customer, String product, Instant until) {}

    /// Empty when nobody is protected.
    public Optional<Claim> claim(Handover handover, Instant now) {
        return period.isZero()
                ? Optional.empty()
                : Optional.of(new Claim(
                        handover.country().code() + " " + plain(handover.customer()),
                        handover.product() == null ? "" : plain(handover.product()),
                        now.plus(period)));
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        var bare = NO_LETTER.matcher(LEGAL_FORM.matcher(letters).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? NO_LETTER.matcher(letters).replaceAll("") : bare;
    }
}
