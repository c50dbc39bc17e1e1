package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.FileKind;
import dev.mitra.reseller.reseller.Screenshot;
import dev.mitra.reseller.reseller.ScreenshotId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A picture of a listing as a row; written once.
@Entity
@Immutable
@Table(name = "listing_screenshot")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ScreenshotRow {

    @Id
    UUID id;

    UUID resellerId;
    String brand;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    byte[] content;
    UUID takenBy;
    Instant takenAt;

    static ScreenshotRow of(Screenshot screenshot) {
        var row = new ScreenshotRow();
        row.id = screenshot.id().value();
        row.resellerId = screenshot.reseller().value();
        row.brand = screenshot.brand().name();
        row.kind = screenshot.kind();
        row.content = screenshot.content();
        row.takenBy = screenshot.takenBy().value();
        row.takenAt = screenshot.takenAt();
        return row;
    }

    Screenshot toScreenshot() {
        return new Screenshot(
                new ScreenshotId(id),
                new ResellerId(resellerId),
                new Brand(brand),
                kind,
                content,
                new AccountId(takenBy),
                takenAt);
    }
}
