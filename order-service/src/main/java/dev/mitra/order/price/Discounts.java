package dev.mitra.order.price;

import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.opportunity.OpportunityDiscount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Which discount each line gets: the reseller's rate (R4.1), and on new licences what an opportunity adds
/// (R11.4). Of several opportunities the best one counts; they never add up.
final class Discounts {

    private final Percentage rate;
    private final List<OpportunityDiscount> opportunities;
    private final Map<OpportunityDiscount, TreeSet<String>> used = new LinkedHashMap<>();

    Discounts(PriceContext context) {
        this.rate = context.rate();
        this.opportunities = context.opportunities();
    }

    Percentage of(Product product, Purpose purpose) {
        if (!product.discountable()) {
            return Percentage.ZERO;
        }
        var best = purpose instanceof Purpose.New ? best(product) : Optional.<OpportunityDiscount>empty();
        best.ifPresent(opportunity -> used.computeIfAbsent(opportunity, _ -> new TreeSet<>())
                .add(product.sku().code()));
        return best.map(opportunity -> opportunity.on(rate)).orElse(rate);
    }

    private Optional<OpportunityDiscount> best(Product product) {
        return opportunities.stream()
                .filter(opportunity -> opportunity.covers(product))
                .filter(opportunity -> opportunity.on(rate).compareTo(rate) > 0)
                .max(Comparator.comparing(opportunity -> opportunity.on(rate)));
    }

    /// One entry for each opportunity that a line used.
    List<Explanation> explain() {
        var entries = new ArrayList<Explanation>();
        used.forEach((opportunity, skus) -> entries.add(new Explanation(
                "R11.4",
                Map.of(
                        "opportunity", opportunity.id().external(),
                        "extraPercent", opportunity.extra().toString(),
                        "upToPercent", opportunity.upTo().toString(),
                        "until", opportunity.until().toString(),
                        "skus", String.join(",", skus)),
                opportunity.on(rate) + " % off the list price of what the opportunity is about")));
        return entries;
    }
}
