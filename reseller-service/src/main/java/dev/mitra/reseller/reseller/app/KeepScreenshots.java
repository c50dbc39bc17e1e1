package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.FileKind;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.reseller.Screenshot;
import dev.mitra.reseller.reseller.ScreenshotId;
import dev.mitra.reseller.reseller.Screenshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Keeps pictures of listings, which a verification then names (R2.6).
@ApplicationScoped
@Transactional
public class KeepScreenshots {

    /// What became of an upload.
    public sealed interface Outcome {}

    public record Kept(Screenshot screenshot) implements Outcome {}

    public record NoSuchReseller() implements Outcome {}

    public record UnknownBrand(String brand) implements Outcome {}

    /// By its first bytes it is neither PNG nor JPEG, whatever its sender calls it.
    public record NoPicture() implements Outcome {}

    private final Screenshots screenshots;
    private final Resellers resellers;
    private final Vendor vendor;
    private final BusinessClock clock;

    KeepScreenshots(Screenshots screenshots, Resellers resellers, Vendor vendor, BusinessClock clock) {
        this.screenshots = screenshots;
        this.resellers = resellers;
        this.vendor = vendor;
        this.clock = clock;
    }

    public Outcome keep(ResellerId reseller, String name, byte[] content, AccountId by) {
        if (resellers.find(reseller).isEmpty()) {
            return new NoSuchReseller();
        }
        var brand = vendor.brand(name);
        if (brand.isEmpty()) {
            return new UnknownBrand(name);
        }
        var kind = FileKind.of(content);
        if (!Screenshot.isPicture(kind)) {
            return new NoPicture();
        }
        var kept = new Screenshot(ScreenshotId.random(), reseller, brand.get(), kind, content, by, clock.now());
        screenshots.add(kept);
        return new Kept(kept);
    }

    public Optional<Screenshot> of(ScreenshotId id) {
        return screenshots.find(id);
    }
}
