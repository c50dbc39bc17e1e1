package dev.mitra.license.issue.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "license_file")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class LicenseFileRow {
    @Id
    UUID licenseId;

    byte[] content;

    static LicenseFileRow of(UUID license, byte[] content) {
        var row = new LicenseFileRow();
        row.licenseId = license;
        row.content = content;
        return row;
    }
}
