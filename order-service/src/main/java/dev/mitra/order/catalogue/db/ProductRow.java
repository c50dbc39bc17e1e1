package dev.mitra.order.catalogue.db;

import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "product")
@NullUnmarked // filled by Hibernate
class ProductRow {
    @Id
    String sku;

    String name;
    String family;
    String platform;

    @Enumerated(EnumType.STRING)
    LicenseType licenseType;

    @Enumerated(EnumType.STRING)
    LicenseKind licenseKind;

    boolean redistributable;
    int updatesMonths;
    Integer developers;
    Integer locations;
    Integer deployments;
    Integer termMonths;
    String descriptionEn;
    String descriptionId;
    String guidanceEn;
    String guidanceId;
    boolean discountable;

    static ProductRow of(Product product) {
        var row = new ProductRow();
        var grant = product.grant();
        row.sku = product.sku().code();
        row.name = product.name();
        row.family = grant.family();
        row.platform = grant.platform();
        row.licenseType = grant.type();
        row.licenseKind = grant.kind();
        row.redistributable = grant.redistributable();
        row.updatesMonths = grant.updatesMonths();
        row.developers = grant.developers();
        row.locations = grant.locations();
        row.deployments = grant.deployments();
        row.termMonths = grant.termMonths();
        row.descriptionEn = product.description().en();
        row.descriptionId = product.description().id();
        row.guidanceEn = product.guidance().en();
        row.guidanceId = product.guidance().id();
        row.discountable = product.discountable();
        return row;
    }

    Product toProduct() {
        var grant = new LicenseGrant(
                family,
                platform,
                licenseType,
                licenseKind,
                redistributable,
                updatesMonths,
                developers,
                locations,
                deployments,
                termMonths);
        return new Product(
                new Sku(sku),
                name,
                new Bilingual(descriptionEn, descriptionId),
                new Bilingual(guidanceEn, guidanceId),
                grant,
                discountable);
    }
}
