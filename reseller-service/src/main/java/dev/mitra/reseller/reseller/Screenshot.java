package dev.mitra.reseller.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.programme.FileKind;
import java.time.Instant;

/// A picture of what staff saw on a reseller's site (R2.6): evidence, kept as it was uploaded.
///
/// @param kind by its first bytes, PNG or JPEG
// nobody compares two pictures as values
@SuppressWarnings("ArrayRecordComponent")
public record Screenshot(
        ScreenshotId id,
        ResellerId reseller,
        Brand brand,
        FileKind kind,
        byte[] content,
        AccountId takenBy,
        Instant takenAt) {

    public Screenshot {
        if (!isPicture(kind)) {
            throw new IllegalArgumentException(kind + " is no picture");
        }
    }

    /// What browsers save. Others can hold scripts (SVG) or are opened by nobody.
    public static boolean isPicture(FileKind kind) {
        return kind == FileKind.PNG || kind == FileKind.JPEG;
    }
}
