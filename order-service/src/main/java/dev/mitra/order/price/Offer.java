package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.ProductVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A product as one caller may buy it.
///
/// @param partnerPrice what the calling reseller pays for one seat (R3.1); null for everybody else
/// @param announced retail prices that begin later, where they were asked for
/// @param versions that were published, the newest first, where they were asked for
public record Offer(
        Listing listing, @Nullable Money partnerPrice, List<ListPrice> announced, List<ProductVersion> versions) {}
