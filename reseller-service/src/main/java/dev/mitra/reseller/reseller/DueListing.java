package dev.mitra.reseller.reseller;

import dev.mitra.kernel.ResellerId;

/// A listing that staff should look at again.
///
/// @param company the reseller's legal name
public record DueListing(ResellerId reseller, String company, Listing listing) {

    public Listings.Place place() {
        return new Listings.Place(
                listing.verifiedAt(), reseller, listing.brand().name());
    }
}
