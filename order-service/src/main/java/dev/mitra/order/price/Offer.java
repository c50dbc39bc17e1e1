package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.Listing;
import org.jspecify.annotations.Nullable;

/// A product as one caller may buy it.
///
/// @param partnerPrice what the calling reseller pays for one seat (R3.1); null for everybody else
public record Offer(Listing listing, @Nullable Money partnerPrice) {}
