package dev.mitra.order.price.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.price.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A product with today's price of one seat.
///
/// @param guidance whom the plan fits (R11.1), in the language of the request
/// @param partnerPrice what the calling reseller pays; null for everybody else
/// @param announcedPrices changes that are announced, shown with one product only
/// @param versions published ones, the newest first, shown with one product only
/// @param kind SUPPORT for an add-on, which is for licences of the same family, platform, type and deployments
/// @param termMonths how long it lasts, null for perpetual
/// @param developers null for any number
/// @param locations null for unlimited
public record ProductView(
        String sku,
        String name,
        String family,
        String platform,
        LicenseType type,
        LicenseKind kind,
        @Nullable Integer termMonths,
        @Nullable Integer developers,
        @Nullable Integer locations,
        @Nullable Integer deployments,
        boolean redistributable,
        String description,
        String guidance,
        Money retailPrice,
        @Nullable Money partnerPrice,
        List<QuantityPrice> quantityPrices,
        List<AnnouncedPrice> announcedPrices,
        boolean discountable,
        List<VersionView> versions) {

    /// The retail price of one seat when at least so many are ordered together.
    public record QuantityPrice(int fromQuantity, Money retailPrice) {}

    /// A retail price that begins on a coming day.
    public record AnnouncedPrice(LocalDate validFrom, int fromQuantity, Money retailPrice) {}

    /// @param agreements the address under which every version of the licence agreement stands
    static ProductView of(Offer offer, Locale locale, String agreements) {
        var product = offer.listing().product();
        var grant = product.grant();
        return new ProductView(
                product.sku().code(),
                product.name(),
                grant.family(),
                grant.platform(),
                grant.type(),
                grant.kind(),
                grant.termMonths(),
                grant.developers(),
                grant.locations(),
                grant.deployments(),
                grant.redistributable(),
                product.description().in(locale),
                product.guidance().in(locale),
                offer.listing().listUnit(),
                offer.partnerPrice(),
                offer.listing().tiers().stream()
                        .map(tier -> new QuantityPrice(tier.fromQuantity(), tier.unit()))
                        .toList(),
                offer.announced().stream()
                        .map(price -> new AnnouncedPrice(price.validFrom(), price.fromQuantity(), price.unit()))
                        .toList(),
                product.discountable(),
                offer.versions().stream()
                        .map(version -> VersionView.of(version, agreements))
                        .toList());
    }
}
