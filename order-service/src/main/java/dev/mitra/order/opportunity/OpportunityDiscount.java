package dev.mitra.order.opportunity;

import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.PlainText;
import dev.mitra.order.catalogue.Product;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an accepted opportunity adds to the discount of the reseller that handed it over (R11.4).
///
/// @param product in the reseller's words; null for whatever the customer buys
/// @param extra percentage points on top of the reseller's rate
/// @param upTo rate and extra together are no more, unless the rate alone is
/// @param until last day, in the vendor's zone
public record OpportunityDiscount(
        OpportunityId id, Firm customer, @Nullable String product, Percentage extra, Percentage upTo, LocalDate until) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public boolean isFor(Firm buyer, LocalDate day) {
        return customer.isSame(buyer) && !day.isAfter(until);
    }

    /// Each word that names the product stands in the article's name or number.
    public boolean covers(Product article) {
        return product == null
                || words(article.name() + " " + article.sku().code()).containsAll(words(product));
    }

    /// The whole discount. Whoever buys at retail prices stays there: only the finding of a reviewer ends that
    /// (R1.5).
    public Percentage on(Percentage rate) {
        if (rate.isZero() || rate.compareTo(upTo) >= 0) {
            return rate;
        }
        return new Percentage(rate.percent().add(extra.percent()).min(upTo.percent()));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(PlainText.of(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
