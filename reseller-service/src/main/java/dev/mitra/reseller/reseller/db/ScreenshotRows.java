package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.reseller.Screenshot;
import dev.mitra.reseller.reseller.ScreenshotId;
import dev.mitra.reseller.reseller.Screenshots;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Pictures in PostgreSQL: few, small, and restored together with what they prove.
@ApplicationScoped
class ScreenshotRows implements Screenshots, PanacheRepositoryBase<ScreenshotRow, UUID> {

    @Override
    public void add(Screenshot screenshot) {
        persist(ScreenshotRow.of(screenshot));
    }

    @Override
    public Optional<Screenshot> find(ScreenshotId id) {
        return findByIdOptional(id.value()).map(ScreenshotRow::toScreenshot);
    }

    @Override
    public boolean shows(ScreenshotId id, ResellerId reseller, Brand brand) {
        return count("id = ?1 and resellerId = ?2 and brand = ?3", id.value(), reseller.value(), brand.name()) > 0;
    }
}
