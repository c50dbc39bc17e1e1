package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.ScreenshotId;
import dev.mitra.reseller.reseller.Screenshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Staff saw a brand listed on the reseller's own site (R2.6).
@ApplicationScoped
public class VerifyListing {

    private final ChangeReseller change;
    private final Screenshots screenshots;
    private final TellOfListings tell;
    private final Vendor vendor;
    private final BusinessClock clock;

    VerifyListing(
            ChangeReseller change, Screenshots screenshots, TellOfListings tell, Vendor vendor, BusinessClock clock) {
        this.change = change;
        this.screenshots = screenshots;
        this.tell = tell;
        this.vendor = vendor;
        this.clock = clock;
    }

    /// What staff saw.
    public record Sighting(
            String brand,
            String url,
            @Nullable String note,
            @Nullable ScreenshotId screenshot,
            AccountId by) {}

    /// Staff looked and did not find the brand. The reseller is told; it stays as it is, since only staff suspends.
    @Transactional
    public Move lose(ResellerId id, String actor, String name, String note) {
        var brand = vendor.brand(name);
        if (brand.isEmpty()) {
            return new Move.UnknownBrand(name);
        }
        return change.change(
                id,
                new Act(actor, "ListingLost"),
                reseller -> reseller.loseListing(brand.get()),
                reseller -> tell.lost(reseller.dossier(), brand.get(), note));
    }

    @Transactional
    public Move verify(ResellerId id, String actor, Sighting seen) {
        var brand = vendor.brand(seen.brand());
        if (brand.isEmpty()) {
            return new Move.UnknownBrand(seen.brand());
        }
        var screenshot = seen.screenshot();
        if (screenshot != null && !screenshots.shows(screenshot, id, brand.get())) {
            return new Move.UnknownScreenshot();
        }
        var listing = new Listing(brand.get(), seen.url(), seen.note(), screenshot, seen.by(), clock.now());
        return change.change(
                id, new Act(actor, "ListingVerified"), reseller -> reseller.verifyListing(listing), _ -> {});
    }
}
