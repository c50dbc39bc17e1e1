package dev.mitra.order.catalogue;

import dev.mitra.kernel.Money;
import java.util.Comparator;
import java.util.List;

/// A product and what one seat of it costs on a given day, before any discount.
///
/// @param tiers what one seat costs in larger quantities, by quantity; often none
public record Listing(Product product, Money listUnit, List<PriceTier> tiers) {

    public Listing {
        tiers = tiers.stream()
                .sorted(Comparator.comparingInt(PriceTier::fromQuantity))
                .toList();
    }

    public Listing(Product product, Money listUnit) {
        this(product, listUnit, List.of());
    }

    /// The list price of one seat among so many: that of the largest tier that they reach.
    public Money unitOf(int seats) {
        return tiers.reversed().stream()
                .filter(tier -> tier.fromQuantity() <= seats)
                .findFirst()
                .map(PriceTier::unit)
                .orElse(listUnit);
    }
}
