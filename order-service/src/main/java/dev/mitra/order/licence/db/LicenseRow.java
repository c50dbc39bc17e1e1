package dev.mitra.order.licence.db;

import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "issued_license")
@NullUnmarked // filled by Hibernate
class LicenseRow {
    @Id
    UUID licenseId;

    UUID orderId;
    UUID lineId;
    int seat;
    String sku;
    boolean revoked;
    boolean handedOver;
    LocalDate issuedOn;
    LocalDate updatesUntil;

    License toLicense() {
        return new License(new LicenseId(licenseId), lineId, seat, sku, issuedOn, updatesUntil);
    }
}
