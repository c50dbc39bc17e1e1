package dev.mitra.order.catalogue.db;

import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stocked;
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
    boolean sold;
    long version;

    static ProductRow of(Stocked stocked) {
        var row = new ProductRow();
        row.sku = stocked.product().sku().code();
        row.set(stocked);
        return row;
    }

    void set(Stocked stocked) {
        var product = stocked.product();
        var grant = product.grant();
        sold = stocked.sold();
        version = stocked.version();
        name = product.name();
        family = grant.family();
        platform = grant.platform();
        licenseType = grant.type();
        licenseKind = grant.kind();
        redistributable = grant.redistributable();
        updatesMonths = grant.updatesMonths();
        developers = grant.developers();
        locations = grant.locations();
        deployments = grant.deployments();
        termMonths = grant.termMonths();
        descriptionEn = product.description().en();
        descriptionId = product.description().id();
        guidanceEn = product.guidance().en();
        guidanceId = product.guidance().id();
        discountable = product.discountable();
    }

    Stocked toStocked() {
        return new Stocked(toProduct(), sold, version);
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
