package dev.mitra.order.stock.app;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.catalogue.ProductVersion;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stock;
import dev.mitra.order.catalogue.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Keeps which versions of a product were published.
@ApplicationScoped
public class KeepVersions {

    private final Stock stock;
    private final Versions versions;
    private final AuditTrail audit;

    KeepVersions(Stock stock, Versions versions, AuditTrail audit) {
        this.stock = stock;
        this.versions = versions;
        this.audit = audit;
    }

    /// All versions after it; empty when there is no such product.
    @Transactional
    public Optional<List<ProductVersion>> publish(
            Sku sku, String version, LocalDate on, String agreement, String actor) {
        return stock.find(sku).map(stocked -> {
            var grant = stocked.product().grant();
            versions.put(new ProductVersion(grant.family(), grant.platform(), version, on, agreement));
            var what = grant.family() + " for " + grant.platform() + " " + version;
            audit.record(actor, "VersionPublished", sku.code(), null, what + " of " + on + ", agreement " + agreement);
            return versions.of(grant.family(), grant.platform());
        });
    }
}
