package dev.mitra.order.price;

import dev.mitra.kernel.Percentage;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.OwnedLicense;
import dev.mitra.order.opportunity.OpportunityDiscount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// All that a price depends on besides the lines.
///
/// @param sheet list prices of the day
/// @param rate the buyer's discount on the day; zero for a sale at retail
/// @param today a day of the vendor's zone
/// @param owned the valid licences among those that lines want to renew, upgrade or support
/// @param opportunities whose extra discount the buyer has with this customer today (R11.4)
public record PriceContext(
        PriceSheet sheet,
        Percentage rate,
        LocalDate today,
        ReplacementRules rules,
        Map<LicenseId, OwnedLicense> owned,
        List<OpportunityDiscount> opportunities) {
    public PriceContext {
        owned = Map.copyOf(owned);
        opportunities = List.copyOf(opportunities);
    }
}
