package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.Move;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Staff saw a brand listed on the reseller's own site (R2.6).
@ApplicationScoped
public class VerifyListing {

    private final ChangeReseller change;
    private final Vendor vendor;
    private final BusinessClock clock;

    VerifyListing(ChangeReseller change, Vendor vendor, BusinessClock clock) {
        this.change = change;
        this.vendor = vendor;
        this.clock = clock;
    }

    /// What staff saw.
    public record Sighting(
            String brand, String url, @Nullable String note, AccountId by) {}

    @Transactional
    public Move verify(ResellerId id, String actor, Sighting seen) {
        var brand = vendor.brand(seen.brand());
        if (brand.isEmpty()) {
            return new Move.UnknownBrand(seen.brand());
        }
        var listing = new Listing(brand.get(), seen.url(), seen.note(), seen.by(), clock.now());
        return change.change(
                id, new Act(actor, "ListingVerified"), reseller -> reseller.verifyListing(listing), _ -> {});
    }
}
